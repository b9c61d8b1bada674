import { quantile95 } from './keptQuantile.ts';
import { elements } from '../element.ts';
import type { Element } from '../element.ts';
import { totalOf } from './sums.ts';
import type { Sums } from './sums.ts';

/** Stored beside every published interval, and named on the page. */
export const intervalRule =
	'selang/1: metode delta atas responden (rata-rata total skor, Student t), 90%';

/** A mean in index points with its standard error and degrees of freedom. */
export type Mean = { readonly value: number; readonly error: number; readonly freedom: number };
export type Range = { readonly low: number; readonly high: number };

/** Index points that one point of the scores of an answer is worth: 25 a score, over its elements. */
const perScore = (parts: number) => 25 / parts;

function meanOf(answers: number, sum: number, squares: number, parts: number): Mean | null {
	if (answers < 2) return null;
	const variance = Math.max(0, (squares - (sum * sum) / answers) / (answers - 1));
	const scale = perScore(parts);
	const error = Math.sqrt(variance / answers) * scale;
	return { value: (sum / answers) * scale, error, freedom: answers - 1 };
}

/** The index as a mean over respondents. */
export function indexMean(sums: Sums): Mean | null {
	return meanOf(sums.answers, totalOf(sums), sums.totalSquares, elements.length);
}

/** The index of one element as a mean over respondents. */
export function elementMean(sums: Sums, element: Element): Mean | null {
	return meanOf(sums.answers, sums.scores[element], sums.squares[element], 1);
}

/** Half the width of the 90 % interval, in points. */
export function halfOf(mean: Mean): number {
	return quantile95(mean.freedom) * mean.error;
}

/**
 * The 90 % interval within the scale, in points; null when all answered alike, for then nothing is
 * known of how far others would differ.
 *
 * rangeOf({ value: 80, error: 2, freedom: 29 }) → { low: 76.6, high: 83.4 }
 */
export function rangeOf(mean: Mean | null): Range | null {
	if (mean === null || mean.error === 0) return null;
	const half = halfOf(mean);
	return { low: Math.max(25, mean.value - half), high: Math.min(100, mean.value + half) };
}

/**
 * How far an element lies above (+) or below (−) the mean of all nine, answer by answer: those who
 * give one element less give the others less too, and the products of the roll-up hold that.
 */
export function againstOthers(sums: Sums, element: Element): Mean | null {
	const n = sums.answers;
	const parts = elements.length;
	const sum = sums.scores[element] - totalOf(sums) / parts;
	const squares =
		sums.squares[element] - (2 * sums.products[element]) / parts + sums.totalSquares / parts ** 2;
	return meanOf(n, sum, squares, 1);
}
