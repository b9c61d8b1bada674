import type { Day } from '../../time/index.ts';
import type { Placement } from './plan.ts';

/** The plan that people already know. */
export type PreviousTimetable = {
	readonly placements: readonly Placement[];
	/**
	 * Minutes taken off for each move: an officer who for a course gets another class, loses the class,
	 * or gets one without having had one. Zero: the old plan only warms the start.
	 */
	readonly minutesAMove: number;
	/** Classes with a session before this day keep exactly who is in them; null: nothing is frozen. */
	readonly frozenBefore: Day | null;
	/** Prices of the old plan, so that the search begins where it ended. */
	readonly seatPrices: Readonly<Record<number, number>>;
};
