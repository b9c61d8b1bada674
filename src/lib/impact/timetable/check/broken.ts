import type { TimetableClass } from '../class.ts';
import type { Placement, ViolatedRule, Violation } from '../plan.ts';
import type { TimetableProblem } from '../problem.ts';

/** A violation in few words. */
export function broken(
	rule: ViolatedRule,
	who: { officers?: readonly number[]; classes?: readonly number[] },
	size: { has?: number; allowed?: number; at?: Violation['at'] } = {},
): Violation {
	return {
		rule,
		officerIds: who.officers ?? [],
		classIds: who.classes ?? [],
		at: size.at ?? null,
		has: size.has ?? 0,
		allowed: size.allowed ?? 0,
	};
}

/** A class that has begun: who sits in it is a fact, not a plan. */
export function hasBegun({ previous }: TimetableProblem, training: TimetableClass): boolean {
	const before = previous?.frozenBefore;
	return before != null && training.sessions.some(({ day }) => day < before);
}

/** Placements that are facts already, because their class has begun. */
export function begunPlacements(problem: TimetableProblem): Placement[] {
	const begun = new Set(
		problem.classes.filter((one) => hasBegun(problem, one)).map(({ id }) => id),
	);
	return (problem.previous?.placements ?? []).filter(({ classId }) => begun.has(classId));
}

/** Two classes with sessions that share a half-hour. */
export function clash(one: TimetableClass, other: TimetableClass): boolean {
	return one.sessions.some((mine) =>
		other.sessions.some(
			(theirs) => mine.day === theirs.day && mine.from < theirs.to && theirs.from < mine.to,
		),
	);
}
