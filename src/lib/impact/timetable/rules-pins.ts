import { begunPlacements } from './check/broken.ts';
import { checkTimetable } from './check/index.ts';
import type { Placement, Violation } from './plan.ts';
import type { TimetableProblem } from './problem.ts';

/** What people decided already: pins, and who sits in classes that have begun. */
export function decidedPlacements(problem: TimetableProblem): Placement[] {
	const decided = [
		...begunPlacements(problem),
		...problem.officers.flatMap(({ id, pins }) =>
			pins.map((classId) => ({ officerId: id, classId })),
		),
	];
	return [
		...new Map(decided.map((one) => [`${one.officerId} ${one.classId}`, one] as const)).values(),
	];
}

/**
 * Why what people decided cannot stand, whatever is planned around it. Every rule but one only gets
 * tighter when more are placed, so pins that break none by themselves can be kept; too few in a class can
 * still be filled up.
 */
export function pinViolations(problem: TimetableProblem): Violation[] {
	return checkTimetable(problem, decidedPlacements(problem)).filter(
		({ rule }) => rule !== 'seatsMin',
	);
}

/** When no plan keeps the pins although they break no rule: the pinned classes that stay too small. */
export function smallClasses(problem: TimetableProblem): Violation[] {
	return checkTimetable(problem, decidedPlacements(problem)).filter(
		({ rule }) => rule === 'seatsMin',
	);
}
