import { choleskySolve } from '../cholesky.ts';
import { totalsOf, valueAt } from '../design.ts';
import { logistic } from '../logistic.ts';
import type { TwoByTwo } from './twoByTwo.ts';

/** How likely each unit was to be treated, given its covariates. */
export type Propensity = {
	/** Weights that make the controls look like the treated: w·p / (1 − p), 0 for the treated. */
	readonly alike: Float64Array;
	/** How much each unit moves Σ alike·value by moving the score. */
	influenceOn(values: Float64Array): Float64Array;
};

/** Beyond this, a treated unit has no control like it: the comparison is refused. */
const noneAlike = 0.999;
/** Controls above this would count for 200 others and are left out, as in the R package DRDID. */
const trimmed = 0.995;

export function propensity({ treated, weight, design }: TwoByTwo): Propensity | null {
	const fit = logistic(design, treated, weight);
	if (fit === null) return null;
	const { fitted, information } = fit;
	const alike = new Float64Array(weight.length);
	for (let i = 0; i < alike.length; i += 1) {
		const p = fitted[i] as number;
		if (treated[i] === 1 && p > noneAlike) return null;
		if (treated[i] === 0 && p < trimmed) alike[i] = ((weight[i] as number) * p) / (1 - p);
	}
	return {
		alike,
		influenceOn: (values) => {
			const slope = totalsOf(
				design,
				alike.map((a, i) => a * (values[i] as number)),
			);
			const lever = choleskySolve(information, slope);
			return weight.map((w, i) => {
				const surprise = (treated[i] as number) - (fitted[i] as number);
				return w * surprise * valueAt(design, i, lever);
			});
		},
	};
}
