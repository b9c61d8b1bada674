import { lengthOf, meanRow, noiseOf, weightedRow } from './block.ts';
import type { Block } from './block.ts';
import { officeWeights, periodWeights } from './officeWeights.ts';

export type SyntheticEstimate = {
	/** Mean difference after the start, in the unit of the outcome. */
	readonly estimate: number;
	/** Difference from the mix in every period, its level before taken off. */
	readonly gaps: readonly number[];
	/** What each office without the course, and each period before, counts in the mix. */
	readonly officeWeights: readonly number[];
	readonly periodWeights: readonly number[];
	/** The penalty on uneven office weights, handed on to placebos. */
	readonly zeta: number;
};

/** A way to estimate the effect of a block; `zeta` overrides the penalty computed from it. */
export type SyntheticMethod = (block: Block, zeta?: number) => SyntheticEstimate;

/**
 * Synthetic control (Abadie, Diamond & Hainmueller 2010), on all outcomes before, without predictors:
 * a single office is compared with the mix of others that was at its level all along.
 *
 * California's tobacco programme, 1989–2000 → −19.51 packs. The package synthdid prints −19.62: it stops
 * a little before its optimum (squared distance 52.66 instead of 52.32).
 */
export const syntheticControl: SyntheticMethod = (block, zeta = 1e-6 * noiseOf(block)) => {
	const none = Array.from({ length: block.before }, () => 0);
	return estimateWith(block, officeWeights(block, false, zeta), none, zeta);
};

/**
 * Synthetic difference in differences (Arkhangelsky, Athey, Hirshberg, Imbens & Wager 2021, American
 * Economic Review 111, algorithm 1): offices that moved alike, compared with the periods that are
 * most like those after. Forgives a constant difference, and one that both weightings miss.
 *
 * California → −15.61 packs
 */
export const syntheticDid: SyntheticMethod = (block, given) => {
	const noise = noiseOf(block);
	const cells = block.treated.length * (lengthOf(block) - block.before);
	const zeta = given ?? cells ** 0.25 * noise;
	const periods = periodWeights(block, 1e-6 * noise);
	return estimateWith(block, officeWeights(block, true, zeta), periods, zeta);
};

/** All offices and periods alike: the plain difference of differences. California → −27.35 */
export const plainDid: SyntheticMethod = (block) => {
	const offices = block.controls.map(() => 1 / block.controls.length);
	const periods = Array.from({ length: block.before }, () => 1 / block.before);
	return estimateWith(block, offices, periods, 0);
};

/** The estimate that given weights make; a jackknife keeps them. */
export function estimateWith(
	block: Block,
	offices: readonly number[],
	periods: readonly number[],
	zeta: number,
): SyntheticEstimate {
	const mix = weightedRow(block.controls, offices);
	const apart = meanRow(block.treated).map((value, t) => value - (mix[t] ?? 0));
	const level = periods.reduce((sum, weight, t) => sum + weight * (apart[t] ?? 0), 0);
	const gaps = apart.map((value) => value - level);
	const after = gaps.slice(block.before);
	return {
		estimate: after.reduce((sum, gap) => sum + gap, 0) / after.length,
		gaps,
		officeWeights: offices,
		periodWeights: periods,
		zeta,
	};
}
