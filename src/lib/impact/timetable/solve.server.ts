import { baseline } from './baseline.ts';
import { solveByOffice } from './byOffice/byOffice.server.ts';
import { planOf } from './assemble.ts';
import { checkTimetable } from './check/index.ts';
import { instanceOf } from './instance.ts';
import type { Instance } from './instance.ts';
import type { TimetableOutcome, TimetablePlan } from './plan.ts';
import { noPrices } from './prices.ts';
import { pinViolations, smallClasses } from './rules-pins.ts';
import { openSolver } from './solver.server.ts';
import type { SolveOrder, TimetableProgress } from './thread.ts';
import { solveWhole } from './whole.server.ts';

/** Finds a plan in the calling thread, which it occupies. Ask `planTimetable` instead. */
export async function solve(
	order: SolveOrder,
	tell: (progress: TimetableProgress) => void,
): Promise<TimetableOutcome> {
	const { problem, seconds } = order;
	const flag = new Int32Array(order.stop);
	const stopped = () => Atomics.load(flag, 0) === 1;
	const violations = pinViolations(problem);
	if (violations.length > 0) return { ok: false, reason: 'pinsConflict', violations };
	const instance = instanceOf(problem);
	tell({ seconds: 0, step: 'preparing', value: null, bound: null });
	const first = firstPlan(instance);
	const solver = await openSolver(stopped);
	if (order.method === 'byOffice' && first) {
		const { stop, gap } = order;
		const wish = { seconds, gap, stop, stopped, tell };
		return { ok: true, plan: await solveByOffice(instance, solver, first.placements, wish) };
	}
	const solved = solveWhole(instance, solver, seconds, first?.placements ?? []);
	if (solved === 'infeasible')
		return { ok: false, reason: 'pinsConflict', violations: smallClasses(problem) };
	const plan = solved ?? first;
	return plan ? { ok: true, plan } : { ok: false, reason: 'noPlanInTime' };
}

/** A plan found without a solver, so that there is one in any case; its bound says nothing yet. */
function firstPlan(instance: Instance): TimetablePlan | null {
	const began = performance.now();
	const placements = baseline(instance, 'largestWorth');
	if (checkTimetable(instance.problem, placements).length > 0) return null;
	return planOf(instance, placements, {
		bound: Infinity,
		method: 'whole',
		seconds: (performance.now() - began) / 1000,
		prices: noPrices,
	});
}
