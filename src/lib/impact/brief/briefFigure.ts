/** A value in the unit of its measure with its 90 % interval; null where it cannot be told. */
export type BriefFigure = {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** What it rests on: visits, answers, or complaints whose limit is decided. */
	readonly n: number;
};

export type BriefChange = { readonly by: number; readonly low: number; readonly high: number };

/** `same`: surely no difference that matters; `unsure`: it may be one; `unknown`: nothing to compare. */
export type BriefVerdict = 'better' | 'worse' | 'same' | 'unsure' | 'unknown';
