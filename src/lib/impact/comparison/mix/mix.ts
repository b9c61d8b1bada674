import type { VisitKind } from '../../../counter/index.ts';
import type { EffectRange } from '../effectRange.ts';

/** The change had the trained gone on serving the kinds of visits that they would have served. */
export type Mix = EffectRange & {
	readonly officers: number;
	/** Visits, or answers, of the trained after the course. */
	readonly observations: number;
	/** Of all visits or answers behind it, the share whose kind is known, 0..1. */
	readonly known: number;
	readonly parts: readonly MixPart[];
};

/** One kind of visits: how it parts the plain change from the adjusted one. */
export type MixPart = {
	readonly kind: VisitKind;
	/** By how much its share among the trained grew beyond what was expected, −1..1. */
	readonly shift: number;
	/** What one visit of this kind differs by, for the same officer in the same service. */
	readonly each: EffectRange;
};
