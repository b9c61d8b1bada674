import type { Day } from '../../time/index.ts';
import type { ComparisonLimits } from './limits.ts';

/** One reading of the whole panel: with what settings, of which data, how far it has come. */
export type Study = {
	readonly id: number;
	readonly seed: string;
	readonly rule: string;
	readonly limits: ComparisonLimits;
	/** The Monday of the last week that was read. */
	readonly dataUntil: Day;
	readonly startedAt: Date;
	readonly finishedAt: Date | null;
	readonly done: number;
	readonly total: number;
	/** Weeks of officers in services that were read. */
	readonly cells: number;
};
