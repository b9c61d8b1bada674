import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { learnedFor } from './rules-known.ts';

const yearAgo = day('2025-11-30');
const entry = (formCode: string, on: string, counted: number) => ({
	...{ formCode, learnedOn: day(on), counted },
});

test('technical training counts for one year, seminars and training of the post for two', () => {
	const entries = [
		entry('KL03', '2026-05-04', 16),
		entry('KL03', '2025-11-29', 8),
		entry('KL06', '2025-02-01', 4),
		entry('KL01', '2025-03-01', 100),
		entry('NKL03', '2026-05-04', 30),
	];
	const found = { technicalJp: 16, seminar: true, own: true };
	expect(learnedFor('struktural', entries, yearAgo)).toEqual(found);
	// Leadership training is no training of a functional post, and a pelaksana needs none
	expect(learnedFor('fungsional', entries, yearAgo).own).toBe(false);
	expect(learnedFor('pelaksana', entries, yearAgo).own).toBe(false);
});

test('hours that add up to 20 JP are 20 JP to the last hundredth, since 19.99 earn nothing', () => {
	const entries = [7.1, 8.95, 3.95].map((jp) => entry('KL03', '2026-05-04', jp));
	expect(learnedFor('pelaksana', entries, yearAgo).technicalJp).toBe(20);
});

test('an entry that was taken back weighs nothing', () => {
	const entries = [entry('KL03', '2026-05-04', 16), entry('KL03', '2026-05-04', -16)];
	expect(learnedFor('pelaksana', entries, yearAgo).technicalJp).toBe(0);
	expect(learnedFor('pelaksana', [], yearAgo).seminar).toBe(false);
});
