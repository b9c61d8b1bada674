import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../../time/index.ts';
import { aSmallTimetable } from '../../../../tests/make/timetableSmall.ts';
import { bestByTrying } from '../../../../tests/make/timetableTried.ts';
import { checkTimetable } from './check/index.ts';
import { instanceOf } from './instance.ts';
import { movesBetween, replanning } from './move.ts';
import type { TimetablePlan } from './plan.ts';
import type { TimetableProblem } from './problem.ts';
import { valueOf } from './rules-value.ts';
import { openSolver, type Solver } from './solver.server.ts';
import { solveWhole } from './whole.server.ts';

let solver: Solver;
beforeAll(async () => {
	solver = await openSolver();
});

function planned(problem: TimetableProblem): TimetablePlan {
	const plan = solveWhole(instanceOf(problem), solver, 20, []);
	if (plan === null || plan === 'infeasible') throw new Error('no plan');
	return plan;
}

/** One of those who have a place falls ill for the whole time. */
function withSomebodyIll(problem: TimetableProblem, plan: TimetablePlan): TimetableProblem {
	const ill = plan.placements[0]?.officerId;
	const { from, to } = problem.horizon;
	const away = { fromDay: from, toDay: to, from: 0, to: 48, why: 'leave' } as const;
	return {
		...problem,
		officers: problem.officers.map((one) =>
			one.id === ill ? { ...one, away: [...one.away, away] } : one,
		),
	};
}

const seeds = Array.from({ length: 40 }, (_, at) => `ganti ${at}`).filter((seed) => {
	const { classes, wishes } = aSmallTimetable(seed);
	return wishes.length > 3 && classes.length > 3;
});

test.each(seeds)('%s: after an illness the plan is the best for its moves', (seed) => {
	const problem = aSmallTimetable(seed);
	if (bestByTrying(problem) === null) return;
	const before = planned(problem);
	if (before.placements.length === 0) return;
	const changed = replanning(withSomebodyIll(problem, before), before, 40, null);
	const after = planned(changed);
	expect(checkTimetable(changed, after.placements)).toEqual([]);
	expect(after.value).toBeCloseTo(bestByTrying(changed)?.value ?? NaN, 4);
});

test.each(seeds)('%s: with moves dearer than any course only what must move does', (seed) => {
	const problem = aSmallTimetable(seed);
	if (bestByTrying(problem) === null) return;
	const before = planned(problem);
	const ill = before.placements[0]?.officerId;
	const dear = replanning(withSomebodyIll(problem, before), before, 100_000, null);
	const after = planned(dear);
	const fewest = Math.round(-(bestByTrying(dear)?.value ?? NaN) / 100_000);
	const moves = movesBetween(problem, before.placements, after.placements);
	expect(moves.length).toBe(fewest);
	if (ill !== undefined) expect(moves.some(({ officerId }) => officerId === ill)).toBe(true);
});

test('who sits in a class that has begun stays in it, even when ill', () => {
	const problem = aSmallTimetable('ganti 3');
	const before = planned(problem);
	const today = addDays(problem.horizon.from, 2);
	const later = replanning(withSomebodyIll(problem, before), before, 0, today);
	const after = planned(later);
	const begun = new Set(
		problem.classes
			.filter(({ sessions }) => sessions.some(({ day }) => day < today))
			.map(({ id }) => id),
	);
	const inBegun = (plan: TimetablePlan) =>
		plan.placements.filter(({ classId }) => begun.has(classId));
	expect(inBegun(after)).toEqual(inBegun(before));
	expect(checkTimetable(later, after.placements)).toEqual([]);
	expect(valueOf(instanceOf(later), after.placements)).toBeCloseTo(after.value, 6);
});
