import type { Day } from '../../time/index.ts';
import type { Measured } from './measured.ts';
import type { Part } from './part.ts';
import type { Span } from './span.ts';

export type PeriodResult = { readonly span: Span; readonly measured: Measured };

/** An office in a closed period, with its services, its hours and the periods before and after. */
export type OfficeView = {
	readonly current: Measured | null;
	readonly services: readonly Part[];
	readonly hours: readonly Part[];
	/** Oldest first; a period without a figure is missing. */
	readonly trend: readonly PeriodResult[];
};

/** The province in a period: the mean of its offices, and all answers together, in hundredths. */
export type ProvincePeriod = {
	readonly from: Day;
	readonly offices: number;
	readonly mean: number | null;
	readonly pooled: number | null;
};
