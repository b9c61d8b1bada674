import { broken, hasBegun } from './broken.ts';
import type { Placement, Violation } from '../plan.ts';
import type { TimetableProblem } from '../problem.ts';

/** Seats: not more than there are, and not fewer than a class needs to run. */
export function classViolations(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	const joined = Map.groupBy(placements, ({ classId }) => classId);
	return problem.classes.flatMap((training) => {
		const has = joined.get(training.id)?.length ?? 0;
		if (has === 0 || hasBegun(problem, training)) return [];
		const { id, seatsMin, seatsMax, fixed } = training;
		const who = { classes: [id] };
		if (has > seatsMax) return [broken('seatsMax', who, { has, allowed: seatsMax })];
		if (has < seatsMin && fixed !== 'runs')
			return [broken('seatsMin', who, { has, allowed: seatsMin })];
		return [];
	});
}
