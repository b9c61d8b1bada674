import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSmallTimetable } from '../../../../tests/make/timetableSmall.ts';
import { baseline } from './baseline.ts';
import { checkTimetable } from './check/index.ts';
import { explainOffice } from './explain.ts';
import { figuresOf } from './figures.ts';
import { instanceOf } from './instance.ts';
import { openSolver } from './solver.server.ts';
import { solveWhole } from './whole.server.ts';

/** Reasons that hold whatever else is planned; no other is looked for then. */
const hopeless = new Set<string>([
	'cancelledClass',
	'closedToOffice',
	'forbidden',
	'leave',
	'trialOrder',
	'frozen',
]);

const seed = fc.integer({ min: 1000, max: 1_000_000 }).map(String);

test('every habit keeps every rule, and no habit beats the bound', async () => {
	const solver = await openSolver();
	fc.assert(
		fc.property(seed, (name) => {
			const problem = aSmallTimetable(name);
			const instance = instanceOf(problem);
			const plan = solveWhole(instance, solver, 10, []);
			if (plan === null || plan === 'infeasible') return;
			expect(checkTimetable(problem, plan.placements)).toEqual([]);
			expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
			for (const order of ['largestGap', 'firstCome', 'largestWorth'] as const) {
				const placements = baseline(instance, order);
				expect(checkTimetable(problem, placements)).toEqual([]);
			}
		}),
		{ numRuns: 60, seed: 20_271 },
	);
});

test('every wish without a place has a reason in every class of its course', async () => {
	const solver = await openSolver();
	fc.assert(
		fc.property(seed, (name) => {
			const problem = aSmallTimetable(name);
			const instance = instanceOf(problem);
			const plan = solveWhole(instance, solver, 10, []);
			if (plan === null || plan === 'infeasible') return;
			const explained = problem.offices.flatMap(({ id }) => explainOffice(problem, plan, id));
			expect(explained.length).toBe(problem.wishes.length);
			const met = explained.filter(({ classId }) => classId !== null);
			expect(met.length).toBe(plan.placements.length);
			for (const { classId, classes, officerId } of explained) {
				if (classId !== null) continue;
				for (const one of classes) {
					expect(one.obstacles.length).toBeGreaterThan(0);
					const forced = [...plan.placements, { officerId, classId: one.classId }];
					const named = new Set<string>(one.obstacles.map(({ rule }) => rule));
					const found = checkTimetable(problem, forced).map(({ rule }) => rule);
					if (named.has('notWorth')) expect(found).toEqual([]);
					else if (one.obstacles.some(({ rule }) => hopeless.has(rule)))
						expect(found.some((rule) => named.has(rule))).toBe(true);
					else for (const rule of found) expect(named).toContain(rule);
				}
			}
			const figures = figuresOf(instance, plan.placements);
			expect(figures.placements).toBe(plan.placements.length);
			expect(figures.burden.unevenness).toBeGreaterThanOrEqual(0);
			expect(figures.burden.unevenness).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 60, seed: 20_271 },
	);
});
