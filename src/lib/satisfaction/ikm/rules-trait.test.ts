import { expect, test } from 'vitest';
import { shownParts } from './rules-trait.ts';

const part = (value: string, answers: number) => ({ value, answers });

test('a split shows its parts of five and more', () => {
	expect(shownParts(30, [part('L', 12), part('P', 18)])).toHaveLength(2);
	expect(shownParts(30, [part('S3', 2), part('S1', 8), part('SMA', 17)])).toEqual([
		part('SMA', 17),
		part('S1', 8),
	]);
});

test('a split does not tell by what is left over', () => {
	expect(shownParts(30, [part('L', 18), part('P', 9)])).toHaveLength(2);
	expect(shownParts(30, [part('SMA', 20), part('S1', 8), part('S2', 2)])).toEqual([
		part('SMA', 20),
	]);
});
