import type { EffectRange } from '../comparison/effectRange.ts';
import type { Priced, SeatCost, UnitCost } from './cost.ts';

/** What a course cost and gained on a group of services, as a brief reads it. */
export type CostFact = {
	readonly code: string;
	readonly title: string;
	readonly serviceCategory: string;
	readonly jp: number;
	readonly fee: Priced | null;
	readonly outcome: 'minutes' | 'ikm';
	readonly found: EffectRange;
	readonly aWeek: number | null;
	readonly officersTrained: number;
};

/** Null while nobody has set an hourly rate: then nothing has a cost. */
export type CostFacts = { readonly rate: Priced | null; readonly rows: readonly CostFact[] };

/** A line of the brief: what a seat costs, and what it buys for certain. */
export type BriefCost = {
	readonly code: string;
	readonly title: string;
	readonly serviceCategory: string;
	readonly seat: SeatCost;
	readonly perMinute: UnitCost | null;
	readonly perPoint: UnitCost | null;
};
