import type { Placement, TimetablePlan } from './plan.ts';
import type { TimetableProblem } from './problem.ts';

/** What changes for one officer in one course; null: no class. */
export type TimetableMove = {
	readonly officerId: number;
	readonly courseCode: string;
	readonly from: number | null;
	readonly to: number | null;
};

/** Everybody for whom a new plan differs from the one they know. An empty list: nothing changes. */
export function movesBetween(
	{ classes }: Pick<TimetableProblem, 'classes'>,
	before: readonly Placement[],
	after: readonly Placement[],
): TimetableMove[] {
	const courseOf = new Map(classes.map(({ id, courseCode }) => [id, courseCode]));
	const moves = new Map<string, TimetableMove>();
	const note = ({ officerId, classId }: Placement, side: 'from' | 'to') => {
		const courseCode = courseOf.get(classId);
		if (courseCode === undefined) return;
		const key = `${officerId}:${courseCode}`;
		const known = moves.get(key) ?? { officerId, courseCode, from: null, to: null };
		moves.set(key, { ...known, [side]: classId });
	};
	for (const one of before) note(one, 'from');
	for (const one of after) note(one, 'to');
	return [...moves.values()].filter(({ from, to }) => from !== to);
}

/**
 * The problem of planning anew after something changed, with as few moves as that is worth: each costs
 * `minutesAMove`, and classes with a session before `today` keep who sits in them.
 */
export function replanning(
	problem: TimetableProblem,
	plan: Pick<TimetablePlan, 'placements' | 'prices'>,
	minutesAMove: number,
	today: NonNullable<TimetableProblem['previous']>['frozenBefore'],
): TimetableProblem {
	const previous = {
		placements: plan.placements,
		minutesAMove,
		frozenBefore: today,
		seatPrices: plan.prices.seats,
	};
	return { ...problem, previous };
}
