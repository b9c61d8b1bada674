import { expect, test } from 'vitest';
import { accessOf } from '../../src/web/access.ts';
import { everyPath } from './tree.ts';

const paths = everyPath();

/** Numbers of files like 0001-….md: from one, without a hole and without a twin. */
function numbersIn(folder: string): number[] {
	return paths
		.filter((path) => path.startsWith(`${folder}/`))
		.map((path) => Number(/\/(\d{4})[-_]/.exec(path)?.[1]))
		.sort((a, b) => a - b);
}

test.each(['migrations', 'decisions'])('%s are numbered from one without a hole', (folder) => {
	const numbers = numbersIn(folder);
	expect(numbers.length).toBeGreaterThan(0);
	expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});

test('every folder of the library says what it is for', () => {
	const folders = new Set(paths.map((path) => /^src\/lib\/([^/]+)\//.exec(path)?.[1]));
	const silent = [...folders].filter(
		(folder) => folder && folder !== 'words' && !paths.includes(`src/lib/${folder}/README.md`),
	);
	expect(silent).toEqual([]);
});

test('every route lies in a part of the product whose readers are known', () => {
	const routes = paths
		.filter((path) => /^src\/routes\/.*\+(page|server)(@[^/]*)?\.(svelte|ts)$/.test(path))
		.map((path) => path.slice('src/routes'.length).replace(/\/\+[^/]*$/, ''));
	expect(routes.length).toBeGreaterThan(0);
	expect(routes.filter((route) => accessOf(route) === null)).toEqual([]);
});

test('a route outside every known part is open to nobody', () => {
	expect(accessOf('/(visitor)/tamu')).toBe(null);
	expect(accessOf('/tamu')).toBe(null);
});
