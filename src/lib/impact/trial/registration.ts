import type { TrialPlan } from './trial.ts';

/** Somebody who wants a seat, or an office that waits, under a number that means nothing elsewhere. */
export type Lot = { readonly number: number; readonly officers: number };

export type TrialStratum = {
	readonly key: string;
	/** Its name in the trial; null where so few applied that it would point at somebody. */
	readonly of: string | null;
	/** Lottery: how many of these get a seat. */
	readonly seats: number | null;
	readonly applicants: readonly Lot[];
};

/** All that is fixed before the draw. Its JSON text is frozen, and its SHA-256 is public. */
export type Registration = {
	readonly trial: number;
	readonly plan: TrialPlan;
	readonly drawRule: string;
	readonly analysisRule: string;
	readonly limits: string;
	readonly lookWeeks: readonly { readonly weeks: number; readonly bound: number }[];
	readonly seedHash: string;
	readonly strata: readonly TrialStratum[];
};

/** What the lot gave each number: 1 a seat, 0 none; or the step in which the office begins. */
export type Places = ReadonlyMap<number, number>;
