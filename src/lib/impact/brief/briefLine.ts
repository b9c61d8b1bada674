import type { BriefChange, BriefFigure, BriefVerdict } from './briefFigure.ts';
import type { BriefMeasure } from './briefMeasure.ts';
import type { PlaceLevel } from './rules-place.ts';

/** A measure in the quarter and against the one before. */
export type BriefLine = {
	readonly measure: BriefMeasure;
	readonly figure: BriefFigure;
	readonly change: BriefChange | null;
	readonly verdict: BriefVerdict;
	/** The way of asking changed between the two quarters, so they are not compared. */
	readonly broken: boolean;
};

/** A kecamatan against the whole. */
export type BriefPlace = {
	readonly code: string;
	readonly figure: BriefFigure;
	readonly level: PlaceLevel;
};
