import { expect, test } from 'vitest';
import type { Level } from './level.ts';
import { jpmOf } from './rules-jpm.ts';

const rated = (required: Level, proven: readonly Level[]) =>
	proven.map((level) => ({ required, proven: level }));

test('the worked example of a pengawas gives 88.9 % and two gaps', () => {
	expect(jpmOf(rated(2, [2, 2, 1, 2, 2, 1, 2, 2, 2]))).toEqual({
		percent: 88.9,
		counted: 9,
		gaps: 2,
		selection: 'MS',
		mapping: 'cukup optimal',
	});
});

test('JPM is capped at 100 while a gap behind a surplus stays counted', () => {
	expect(jpmOf(rated(2, [5, 1]))).toMatchObject({ percent: 100, gaps: 1 });
});

test('both sets of classes begin exactly at their limits', () => {
	const classes = (proven: number, required: number) => {
		const all = Array.from({ length: required }, (_, n) => ({
			required: 1 as const,
			proven: n < proven ? (1 as const) : (0 as const),
		}));
		const jpm = jpmOf(all);
		return [jpm?.selection, jpm?.mapping];
	};
	expect(classes(90, 100)).toEqual(['MS', 'optimal']);
	expect(classes(80, 100)).toEqual(['MS', 'cukup optimal']);
	expect(classes(78, 100)).toEqual(['MMS', 'cukup optimal']);
	expect(classes(68, 100)).toEqual(['MMS', 'kurang optimal']);
	expect(classes(67, 100)).toEqual(['KMS', 'kurang optimal']);
});

test('without any assessment there is no JPM', () => {
	expect(jpmOf([])).toBeNull();
});
