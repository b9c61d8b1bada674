import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import type { PathStage } from './path.ts';
import { pathStanding } from './rules-stages.ts';

const course = (code: string) => ({ code, title: `Pelatihan ${code}`, jp: 4 });
const stage = (place: number, codes: string, more: Partial<PathStage> = {}): PathStage => ({
	...{ place, title: `Tahap ${place}`, rule: 'all', inOrder: true, opensOn: null },
	courses: codes.split('').map(course),
	...more,
});
const today = day('2026-11-24');
const standing = (stages: PathStage[], passed: string, begun = '') =>
	pathStanding(
		{ stages },
		{ passed: new Set(passed.split('')), begun: new Set(begun.split('')) },
		today,
	);
const path = [stage(1, 'AB'), stage(2, 'CD', { rule: 'any' })];

test('a stage of all asks for each course, a stage of any for one', () => {
	expect(standing(path, 'A')).toMatchObject({ done: 1, total: 3, isDone: false });
	expect(standing(path, 'ABD')).toMatchObject({ done: 3, total: 3, isDone: true });
});

test('a stage in order waits for the one before it and says so', () => {
	const [, second] = standing(path, 'A').stages;
	expect(second).toMatchObject({ state: 'closed', gates: [{ by: 'stage', title: 'Tahap 1' }] });
	expect(second?.missing.map(({ code }) => code)).toEqual(['C', 'D']);
	expect(standing(path, 'AB').stages[1]?.state).toBe('open');
});

test('a course passed before its stage opened counts', () => {
	expect(standing(path, 'C')).toMatchObject({ done: 1, total: 3 });
	expect(standing(path, 'C').stages[1]?.state).toBe('done');
});

test('a stage may wait for a day, and a stage not in order for none before it', () => {
	const later = [stage(1, 'A'), stage(2, 'B', { inOrder: false, opensOn: day('2026-12-01') })];
	expect(standing(later, '').stages[1]).toMatchObject({
		state: 'closed',
		gates: [{ by: 'day', day: '2026-12-01' }],
	});
	const free = [stage(1, 'A'), stage(2, 'B', { inOrder: false, opensOn: today })];
	expect(standing(free, '').stages[1]?.state).toBe('open');
});

test('what was begun is told apart from what is open', () => {
	expect(standing(path, 'A', 'B').stages[0]?.courses.map(({ state }) => state)).toEqual([
		'passed',
		'begun',
	]);
});

test('a path without courses is never done', () => {
	expect(standing([], '').isDone).toBe(false);
});
