import type { Told } from '../comparison/index.ts';
import type { SeatCost, UnitCost } from './cost.ts';

/** A course on a group of services: what a seat costs, and what a minute or a point of it costs. */
export type CostRow = {
	readonly code: string;
	readonly title: string;
	readonly serviceCategory: string;
	readonly seat: SeatCost | null;
	readonly minutes: Told | null;
	readonly ikm: Told | null;
	/** Visits of one trained officer in a year. */
	readonly visitsAYear: number | null;
	readonly perMinute: UnitCost | null;
	readonly perPoint: UnitCost | null;
};
