import { expect, test } from 'vitest';
import { differenceOf } from './checks.ts';
import type { Label, Manifest } from './manifest.ts';

const label = {
	product: 'mumpuni',
	format: 1,
	madeAt: '',
	migrations: [],
	secretMark: '',
	tables: [
		{ name: 'a.empty', columns: ['id'] },
		{ name: 'a.full', columns: ['id'] },
	],
} satisfies Label;
const full = { name: 'a.full', rows: 2, bytes: 4, sha256: 'x' };
const empty = { name: 'a.empty', rows: 0, bytes: 0, sha256: 'y' };
const manifest: Manifest = { tables: [empty, full], sequences: [], files: [], filesMissing: [] };

test('an archive whose tables agree with its manifest is whole', () => {
	expect(differenceOf(label, manifest, [full], [])).toBe(null);
});

test.each([
	['a table is missing', manifest, []],
	['a row is missing', manifest, [{ ...full, rows: 1 }]],
	['a row was changed', manifest, [{ ...full, sha256: 'z' }]],
	['the manifest forgot a table', { ...manifest, tables: [full] }, [full]],
])('%s: the difference is named', (_, promised, loaded) => {
	expect(differenceOf(label, promised, loaded, [])).toContain('a.');
});

test('a stored file that is missing is named', () => {
	const file = { id: 7, bytes: 1, sha256: 'x' };
	expect(differenceOf(label, { ...manifest, files: [file] }, [full], [])).toContain('7');
	expect(differenceOf(label, { ...manifest, files: [file] }, [full], [file])).toBe(null);
});
