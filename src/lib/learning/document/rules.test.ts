import { expect, test } from 'vitest';
import { pagesIn, readingIn } from './forms-pages.ts';
import { isReadable } from './rules-text.ts';
import { readOn } from './rules-pages.ts';

const of5 = (seconds: number) => ({ pages: 5, seconds });

test('pages that were seen stay seen, whatever arrives late or twice', () => {
	const kept = { page: 3, seen: [1, 2, 3] };
	expect(readOn(kept, { page: 4, seen: [4] }, of5(60))).toEqual({ page: 4, seen: [1, 2, 3, 4] });
	expect(readOn(kept, { page: 2, seen: [2, 1] }, of5(60))).toEqual({ page: 2, seen: [1, 2, 3] });
	expect(readOn(null, { page: 1, seen: [] }, of5(0))).toEqual({ page: 1, seen: [] });
});

test('nobody has read more pages than there are seconds, nor one that is not there', () => {
	expect(readOn(null, { page: 5, seen: [1, 2, 3, 4, 5] }, of5(4))).toBeNull();
	expect(readOn(null, { page: 5, seen: [1, 2, 3, 4, 5] }, of5(5))).not.toBeNull();
	expect(readOn(null, { page: 1, seen: [6] }, of5(60))).toBeNull();
	expect(readOn(null, { page: 6, seen: [] }, of5(60))).toBeNull();
});

test('what the reader sends is read, and what is nothing of the kind is refused', () => {
	expect(pagesIn('{"page":2,"seen":[1,2],"seconds":8}')).toMatchObject({ page: 2, seen: [1, 2] });
	for (const text of ['{', '[]', '{"page":0,"seen":[]}', '{"page":1,"seen":[1.5]}'])
		expect([text, pagesIn(text)]).toEqual([text, null]);
	expect(readingIn(null)).toBeNull();
});

test('letters that nobody can name are no text', () => {
	expect(isReadable('Antrean dimulai di pintu')).toBe(true);
	expect(isReadable('Langkah \u0002 berikut')).toBe(true);
	for (const text of ['', ' \n', '\u0002\u0002\u0003 \u0004a', '\uE001\uE002'])
		expect(isReadable(text)).toBe(false);
});
