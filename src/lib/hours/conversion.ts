import type { Day } from '../time/index.ts';

/**
 * What one claim counts: a semester, a whole programme with the hours printed on it, a day, a
 * time (one coaching talk), an activity, or hours as done. `unknown`: no rate was found in a source.
 */
export type Unit = 'semester' | 'programme' | 'day' | 'time' | 'activity' | 'hour' | 'unknown';

/** One version of how a form of learning becomes JP. */
export type ConversionRule = {
	readonly formCode: string;
	readonly version: number;
	readonly unit: Unit;
	/** JP a unit, learning inside Indonesia; null: as printed or as done. */
	readonly jp: number | null;
	/** JP a unit, international; null: see the factor. */
	readonly jpInternational: number | null;
	/** Factor on national hours; null together with jpInternational: no international form. */
	readonly internationalFactor: number | null;
	readonly capPer: 'day' | 'month' | null;
	/** Most JP within the cap's day or month; null: no cap on hours. */
	readonly capJp: number | null;
	readonly capJpInternational: number | null;
	/** Most claims within the cap's day or month; null: no cap on times. */
	readonly capTimes: number | null;
	readonly validFrom: Day;
	readonly validTo: Day | null;
	readonly legalBasis: string;
	readonly source: string;
	/** What about this row is not certain, in words for officials; null: nothing. */
	readonly doubt: string | null;
};
