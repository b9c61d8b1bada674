import { impute } from './imputation.ts';
import { uncertaintyOf } from './influence.ts';
import type { Interval } from './interval.ts';
import { prepared } from './preparedPanel.ts';
import type { AnyPanel } from './preparedPanel.ts';
import { studentQuantile } from './student.ts';
import { unitSums } from './unitSums.ts';

/** The mean difference that the course made per observation after it, in the unit of the outcome. */
export type DidEstimate = {
	readonly estimate: number;
	readonly standardError: number;
	readonly degreesOfFreedom: number;
	/** Units with a comparable time before and after, and their observations after. */
	readonly treatedUnits: number;
	readonly treatedObservations: number;
	/** Other units, and not yet treated ones, seen in the same periods, and their observations. */
	readonly comparisonUnits: number;
	readonly comparisonObservations: number;
	/** Observations after the course to which nobody untreated could be compared. */
	readonly uncomparedObservations: number;
};

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
	const ready = prepared(panel);
	const strata = [...ready.cells.strata.keys()].flatMap((s) => impute(ready, s) ?? []);
	const sums = unitSums(ready.cells, strata);
	const total = sumOf(sums.weight);
	if (total === 0) return null;
	const estimate = sumOf(sums.rest) / total;
	return {
		estimate,
		...uncertaintyOf(sums, estimate),
		treatedUnits: countOf(sums.weight),
		treatedObservations: total,
		comparisonUnits: countOf(sums.compared),
		comparisonObservations: sumOf(sums.compared),
		uncomparedObservations: strata.reduce((sum, part) => sum + part.uncompared, 0),
	};
}

function sumOf(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function countOf(values: Float64Array): number {
	return values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
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
