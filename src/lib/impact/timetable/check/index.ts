import type { TimetableProblem } from '../problem.ts';
import type { Placement, Violation } from '../plan.ts';
import { classViolations } from './classes.ts';
import { coverViolations } from './cover.ts';
import { moneyViolations } from './money.ts';
import { officerViolations } from './officers.ts';
import { placementViolations } from './placements.ts';
import { collisionViolations } from './rooms.ts';

/**
 * Every rule that a plan breaks, read straight from the problem. Shares no code with the solver, so that
 * a mistake of the one is seen by the other; nothing is published that has a violation.
 *
 * checkTimetable(problem, plan.placements) → []
 */
export function checkTimetable(
	problem: TimetableProblem,
	placements: readonly Placement[],
): Violation[] {
	return [
		...placementViolations(problem, placements),
		...officerViolations(problem, placements),
		...classViolations(problem, placements),
		...collisionViolations(problem, placements),
		...moneyViolations(problem, placements),
		...coverViolations(problem, placements),
	];
}
