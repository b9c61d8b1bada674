import { expect, test } from 'vitest';
import { classBounds, classOf } from './classes.ts';

test('five classes hold about equally many values', () => {
	const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
	const bounds = classBounds(values);
	const sizes = [1, 2, 3, 4, 5].map(
		(level) => values.filter((value) => classOf(value, bounds) === level).length,
	);
	expect(sizes).toEqual([2, 2, 2, 2, 2]);
});

test('a value on a bound belongs to the class above', () => {
	expect(classOf(76.61, [65, 76.61, 88.31])).toBe(3);
});

test('a place without a value has no class', () => {
	expect(classOf(null, [1, 2, 3, 4])).toBe(0);
	expect(classBounds([])).toEqual([]);
});
