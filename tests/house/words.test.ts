import { expect, test } from 'vitest';
import { codeFiles, everyPath, read } from './tree.ts';

type Words = Record<string, string>;

function wordsOf(language: string): Map<string, Words> {
	const files = everyPath().filter((path) => path.startsWith(`words/${language}/`));
	return new Map(
		files.map((path) => {
			const { $schema: _, ...words } = JSON.parse(read(path).text) as Words;
			return [path.slice(`words/${language}/`.length), words];
		}),
	);
}

const indonesian = wordsOf('id');
const english = wordsOf('en');
const code = codeFiles().map((file) => file.text);

test('both languages say the same things', () => {
	const keys = (words: Map<string, Words>) =>
		[...words].flatMap(([file, all]) => Object.keys(all).map((key) => `${file} ${key}`)).sort();
	expect(keys(english)).toEqual(keys(indonesian));
});

test('both languages ask for the same values', () => {
	const values = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
	const different = [...indonesian].flatMap(([file, all]) =>
		Object.entries(all)
			.filter(([key, text]) => values(String(text)) !== values(String(english.get(file)?.[key])))
			.map(([key]) => key),
	);
	expect(different).toEqual([]);
});

test('no sentence is empty', () => {
	const empty = [...indonesian.values(), ...english.values()].flatMap((all) =>
		Object.entries(all).filter(([, text]) => String(text).trim() === ''),
	);
	expect(empty).toEqual([]);
});

test('a percent sign stands at its number, so that no line ends between them', () => {
	const apart = [...indonesian.values(), ...english.values()].flatMap((all) =>
		Object.entries(all).filter(([, text]) => /[\d}] %/.test(String(text))),
	);
	expect(apart).toEqual([]);
});

test('every sentence is used by some page', () => {
	const named = new Set(code.flatMap((text) => text.match(/\bm\.\w+/g) ?? []));
	// m[`counter_refusal_${reason}`] uses every sentence with that beginning.
	const beginnings = code.flatMap((text) =>
		[...text.matchAll(/[`'](\w+_)\$\{/g)].map(([, beginning = '']) => beginning),
	);
	const unused = [...indonesian.values()]
		.flatMap((all) => Object.keys(all))
		.filter((key) => !named.has(`m.${key}`))
		.filter((key) => !beginnings.some((beginning) => key.startsWith(beginning)));
	expect(unused).toEqual([]);
});
