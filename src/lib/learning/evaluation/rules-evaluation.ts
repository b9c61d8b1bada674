import { mean, standardDeviation, studentQuantile } from '../../statistics/index.ts';
import type { MeanFigure, Score } from './evaluation.ts';

/** With fewer answers a mean would tell what one person said. */
export const leastAnswers = 5;

/**
 * Mean with the interval of Student's t (Gosset 1908): mean ± t(0.975, n − 1) · s / √n.
 *
 * meanFigure([4, 5, 3, 4, 4]) → mean 4, from 3.12 to 4.88, n 5
 */
export function meanFigure(values: readonly number[]): MeanFigure {
	const n = values.length;
	if (n < leastAnswers) return null;
	const centre = mean(values);
	const half = (studentQuantile(0.975, n - 1) * standardDeviation(values)) / Math.sqrt(n);
	return { mean: centre, low: centre - half, high: centre + half, n };
}

/** The gain of the same people, after less before: pairs, so that who is who does not blur it. */
export function gainOf(scores: readonly Score[]): MeanFigure {
	return meanFigure(scores.map(({ before, after }) => after - before));
}
