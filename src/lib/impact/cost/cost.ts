import type { Day } from '../../time/index.ts';

/** How sure a figure of money is; nothing here comes from a regulation. */
export const costMarks = ['example', 'toConfirm', 'confirmed'] as const;
export type CostMark = (typeof costMarks)[number];

/** A figure of money from a day on, with where it comes from. A change is a new one. */
export type Priced = {
	readonly validFrom: Day;
	readonly idr: number;
	readonly source: string;
	readonly mark: CostMark;
};

/** What one participant of a course costs, and from what. */
export type SeatCost = {
	readonly hours: number;
	readonly rate: Priced;
	/** The provider's fee; null: nobody has entered one, it counts as nothing. */
	readonly fee: Priced | null;
	readonly idr: number;
};

/** Rupiah for one unit of gain; `most` null: the gain may be nothing, so there is no upper bound. */
export type UnitCost = {
	readonly idr: number;
	readonly least: number;
	readonly most: number | null;
};
