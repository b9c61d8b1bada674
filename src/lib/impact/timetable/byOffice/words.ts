import type { Placement } from '../plan.ts';
import type { CoverPrice } from '../price.ts';
import type { TimetableProblem } from '../problem.ts';

/** What the threads of the offices are told and asked. Classes are numbered as `sharedClasses` lists them. */
export type OfficeOrder =
	| { readonly kind: 'price'; readonly prices: Float64Array; readonly seconds: number }
	| {
			readonly kind: 'exact';
			readonly prices: Float64Array;
			readonly gap: number;
			readonly seconds: number;
	  }
	| { readonly kind: 'seat'; readonly wish: SeatWish }
	| { readonly kind: 'take'; readonly placements: readonly Placement[] }
	| { readonly kind: 'narrow'; readonly prices: Float64Array; readonly slack: number }
	| { readonly kind: 'placements' }
	| { readonly kind: 'coverPrices'; readonly prices: Float64Array };

/** What the offices of a thread would choose at given prices of seats. */
export type Choice = {
	/** No choice at these prices is worth more. */
	readonly bound: number;
	/** Seats chosen by class; fractions in a relaxation. */
	readonly seats: Float64Array;
	/** Minutes that these are worth by themselves, by class. */
	readonly worth: Float64Array;
};

/** How the offices of a thread may seat their people. Bounds are on the seats of all of them together. */
export type SeatWish = {
	readonly least: Float64Array;
	readonly most: Float64Array;
	/** 1: it may open, or close, as this thread decides. */
	readonly decides: Uint8Array;
	/** Sets of deciding classes, of which so many more may run beside what others run. */
	readonly collisions: readonly { readonly classes: readonly number[]; readonly most: number }[];
	/** What a seat costs in minutes; zeros: only what it is worth to the one who takes it. */
	readonly prices: Float64Array;
	/** Rupiah that may be spent beyond what the offices spend now. */
	readonly money: number;
	/** Offices seated together; each office once, or again and again until the time is over. */
	readonly groupSize: number;
	readonly once: boolean;
	readonly seed: string;
	readonly gap: number;
	readonly secondsAGroup: number;
	/** Milliseconds since the epoch after which no new group is begun. */
	readonly until: number;
};

/** Seats that the offices of a thread hold. */
export type Seated = { readonly seats: Float64Array; readonly improved: number };

export type OfficeAnswer =
	| { readonly kind: 'choice'; readonly choice: Choice }
	| { readonly kind: 'seated'; readonly seated: Seated }
	| { readonly kind: 'placements'; readonly placements: readonly Placement[] }
	| { readonly kind: 'coverPrices'; readonly prices: readonly CoverPrice[] }
	| { readonly kind: 'fault'; readonly message: string };

/** What a thread of offices begins with. */
export type OfficeStart = {
	readonly problem: TimetableProblem;
	readonly officeIds: readonly number[];
	readonly stop: SharedArrayBuffer;
};
