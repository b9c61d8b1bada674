import { begunPlacements, broken } from './broken.ts';
import type { Placement, Violation } from '../plan.ts';
import type { TimetableProblem } from '../problem.ts';

/** The budget, or what classes that have begun cost already. */
export function moneyViolations(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	const { budget } = problem.terms;
	if (budget === null) return [];
	const has = costOfPlacements(problem, placements, true);
	const allowed = Math.max(budget, costOfPlacements(problem, begunPlacements(problem), false));
	return has > allowed + 0.5 ? [broken('budget', {}, { has, allowed })] : [];
}

/** Rupiah of the classes that somebody joins; promised classes cost also when nobody comes. */
function costOfPlacements(
	problem: TimetableProblem,
	placements: readonly Placement[],
	promised: boolean,
): number {
	const joined = Map.groupBy(placements, ({ classId }) => classId);
	return problem.classes.reduce((sum, { id, cost, costASeat, fixed }) => {
		const seats = joined.get(id)?.length ?? 0;
		const runs = seats > 0 || (promised && fixed === 'runs');
		return sum + (runs ? cost : 0) + seats * costASeat;
	}, 0);
}
