import { elements } from '../element.ts';
import type { Element } from '../element.ts';
import { elementIndex, ikmOf, qualityOf } from '../rules-ikm.ts';
import type { Quality } from '../rules-ikm.ts';
import { sampleNeeded } from '../rules-sample.ts';
import { againstOthers, elementMean, halfOf, indexMean, rangeOf } from './rules-interval.ts';
import type { Mean, Range } from './rules-interval.ts';
import { totalOf } from './sums.ts';
import type { Sums } from './sums.ts';

/** An element as a page shows it; `below`: clearly under the mean of all nine, not by chance. */
export type ElementFigure = {
	readonly element: Element;
	/** of all scores */
	readonly sum: number;
	/** hundredths */
	readonly index: number;
	readonly quality: Quality;
	readonly range: Range | null;
	readonly mean: Mean | null;
	readonly below: boolean;
};

/** A published figure with all that must stand beside it. */
export type Measured = {
	readonly answers: number;
	/** All scores of all elements. */
	readonly total: number;
	/** Citizens served in the period; null where nobody counted them. */
	readonly visits: number | null;
	/** Answers that the number of citizens asks for; null where nobody counted them. */
	readonly needed: number | null;
	readonly index: number;
	readonly quality: Quality;
	readonly mean: Mean | null;
	readonly range: Range | null;
	/** Lowest first. */
	readonly elements: readonly ElementFigure[];
};

/** The figure of published sums, which hold at least five answers. */
export function measuredOf(sums: Sums, visits: number | null): Measured {
	const total = totalOf(sums);
	const index = ikmOf(total, sums.answers) ?? 0;
	const mean = indexMean(sums);
	return {
		answers: sums.answers,
		total,
		visits,
		needed: visits === null ? null : sampleNeeded(Math.max(visits, sums.answers)),
		index,
		quality: qualityOf(index),
		mean,
		range: rangeOf(mean),
		elements: elements
			.map((element) => elementFigure(sums, element))
			.sort((a, b) => a.index - b.index),
	};
}

function elementFigure(sums: Sums, element: Element): ElementFigure {
	const index = elementIndex(sums.scores[element], sums.answers) ?? 0;
	const mean = elementMean(sums, element);
	const against = againstOthers(sums, element);
	return {
		element,
		sum: sums.scores[element],
		index,
		quality: qualityOf(index),
		range: rangeOf(mean),
		mean,
		below: against !== null && against.value + halfOf(against) < 0,
	};
}
