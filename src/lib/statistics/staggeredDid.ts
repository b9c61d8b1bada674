import type { DidEstimate } from './didEstimate.ts';
import { imputed } from './imputed.ts';
import type { Interval } from './interval.ts';
import { targetEstimate } from './outcomes/index.ts';
import type { AnyPanel } from './preparedPanel.ts';
import { studentQuantile } from './student.ts';

export type { DidEstimate } from './didEstimate.ts';

/**
 * Difference in differences for a course that officers take at different times, by imputation
 * (Borusyak, Jaravel & Spiess 2024, Review of Economic Studies 91): unit and period effects, apart
 * for each stratum, are fitted on untreated cells only and carried forward to the treated ones. The
 * already trained never serve as comparison for the newly trained, so effects that grow or differ
 * cannot turn the sign, as they do in one two-way regression (Goodman-Bacon 2021).
 *
 * Null when no observation after the course can be compared with an untreated one. With two groups
 * and two periods it is the plain difference of differences: Card & Krueger (1994) → 2.75 jobs.
 */
export function staggeredDid(panel: AnyPanel): DidEstimate | null {
	const { sums } = imputed(panel);
	return sums && targetEstimate(sums, 0);
}

/**
 * Interval at a level by Student's t. intervalOf({ estimate: -1.4, standardError: 0.5,
 * degreesOfFreedom: 30 }, 0.9) → { low: -2.249, high: -0.551 }
 */
export function intervalOf(
	found: Pick<DidEstimate, 'estimate' | 'standardError' | 'degreesOfFreedom'>,
	level: number,
): Interval {
	const half = studentQuantile((1 + level) / 2, found.degreesOfFreedom) * found.standardError;
	return { low: found.estimate - half, high: found.estimate + half };
}
