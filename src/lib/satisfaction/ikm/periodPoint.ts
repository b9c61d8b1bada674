import type { Range } from './rules-interval.ts';
import type { Span } from './span.ts';

/** A period on a line of periods, in points. */
export type PeriodPoint = {
	readonly span: Span;
	readonly value: number | null;
	readonly range: Range | null;
};
