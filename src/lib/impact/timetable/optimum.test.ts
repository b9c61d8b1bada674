import { beforeAll, expect, test } from 'vitest';
import { aSmallTimetable } from '../../../../tests/make/timetableSmall.ts';
import { bestByTrying } from '../../../../tests/make/timetableTried.ts';
import { checkTimetable } from './check/index.ts';
import { instanceOf } from './instance.ts';
import { openSolver, type Solver } from './solver.server.ts';
import { solveWhole } from './whole.server.ts';

let solver: Solver;
beforeAll(async () => {
	solver = await openSolver();
});

const seeds = Array.from({ length: 60 }, (_, at) => String(at));

test.each(seeds)('small timetable %s: the solver finds what trying every plan finds', (seed) => {
	const problem = aSmallTimetable(seed);
	const best = bestByTrying(problem);
	const plan = solveWhole(instanceOf(problem), solver, 20, []);
	if (plan === null || plan === 'infeasible') {
		expect(best).toBe(null);
		return;
	}
	expect(checkTimetable(problem, plan.placements)).toEqual([]);
	expect(plan.value).toBeCloseTo(best?.value ?? NaN, 4);
	expect(plan.proof).toBe('optimal');
	expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
});
