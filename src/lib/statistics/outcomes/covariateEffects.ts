import { addStretch, fitsOf } from './addStretch.ts';
import { CovariateSums } from './covariateSums.ts';
import { covariateSlopes } from './covariateSlopes.ts';
import type { Slopes } from './covariateSlopes.ts';
import { InfluenceSums } from './influenceSums.ts';
import { stretches } from './outcomePanel.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import type { OutcomeEffects } from './outcomeEffects.ts';
import { PastSums } from './pastSums.ts';
import { isBefore, stretchTable } from './stretchTable.ts';

export type CovariateEffects = {
	/** Of the outcomes, with what covariates explain taken out. */
	readonly adjusted: OutcomeEffects;
	/** Of outcomes and covariates as they are: how far the treatment moved each. */
	readonly raw: InfluenceSums;
	/** By outcome. */
	readonly slopes: readonly Slopes[];
};

/**
 * The effect of a course had the covariates (kinds of visits) stayed what they would have been. The
 * imputation of `staggeredDid` with time-varying covariates (the general model of the untreated outcome
 * of Borusyak, Jaravel & Spiess 2024): how the outcome moves with each is learnt from untreated cells
 * alone, within unit and within period of each stratum, so that no effect of the course gets into it.
 * By the theorem of Frisch, Waugh and Lovell the estimate is that of the outcome less slope × that of
 * each covariate; units bring the error of the slopes too.
 *
 * The first `outcomes` columns of the panel are outcomes, the others covariates; all cells after the
 * course are the target.
 */
export function covariateEffects(
	panel: OutcomePanel,
	outcomes: number,
	adopted: AdoptedAt,
): CovariateEffects {
	const covariates = panel.sums.length - outcomes;
	const raw = new InfluenceSums(panel.units, panel.sums.length);
	const sums = new CovariateSums(panel.units, outcomes, covariates);
	const all = new Int32Array(panel.unit.length).fill(1);
	for (const stretch of stretches(panel)) {
		const table = stretchTable(panel, stretch, (cell) => isBefore(panel, adopted, cell));
		const fits = fitsOf(panel, table);
		addStretch(panel, adopted, stretch, { table, fits }, all, [raw]);
		sums.add(panel, table, fits);
	}
	const slopes = covariateSlopes(sums);
	const past = new PastSums(panel.units, outcomes, []);
	return { adjusted: { targets: [adjustedSums(raw, slopes)], past }, raw, slopes };
}

function adjustedSums(raw: InfluenceSums, slopes: readonly Slopes[]): InfluenceSums {
	const units = raw.weights.length;
	const into = new InfluenceSums(units, slopes.length);
	into.observations = raw.observations;
	into.uncompared = raw.uncompared;
	into.weights.set(raw.weights);
	into.compared.set(raw.compared);
	for (const [m, { slopes: slope, influence }] of slopes.entries()) {
		const [own, lent] = [into.own[m], into.lent[m]];
		own?.set(raw.own[m] ?? []);
		lent?.set(raw.lent[m] ?? []);
		for (const [k, times] of slope.entries()) {
			const moved = raw.own[slopes.length + k] ?? new Float64Array(units);
			const lends = raw.lent[slopes.length + k] ?? moved;
			const shift = moved.reduce((sum, value) => sum + value, 0);
			for (let unit = 0; unit < units; unit += 1) {
				if (own) own[unit] = (own[unit] ?? 0) - times * (moved[unit] ?? 0);
				if (lent)
					lent[unit] =
						(lent[unit] ?? 0) - times * (lends[unit] ?? 0) - shift * (influence[k]?.[unit] ?? 0);
			}
		}
	}
	return into;
}
