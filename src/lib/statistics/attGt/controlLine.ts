import { choleskyOf, choleskySolve } from '../cholesky.ts';
import { momentsOf, totalsOf, valueAt } from '../design.ts';
import { weightsOf } from './twoByTwo.ts';
import type { TwoByTwo } from './twoByTwo.ts';

/** How the change of the controls depends on their covariates. */
export type ControlLine = {
	/** Change less what the line expects, of every unit. */
	readonly rest: Float64Array;
	/**
	 * How much each unit moves the line's prediction summed with some weights: what the estimator
	 * owes to having to estimate the line.
	 */
	influenceOn(weight: Float64Array): Float64Array;
};

/** Weighted least squares on the controls; null when their covariates do not vary enough. */
export function controlLine(given: TwoByTwo): ControlLine | null {
	const { change, design } = given;
	const k = design.length;
	const controls = weightsOf(given, 0);
	const factor = choleskyOf(momentsOf(design, controls), k);
	for (let j = 0; j < k; j += 1) if (!((factor[j * k + j] as number) > 0)) return null;
	const weighed = controls.map((w, i) => w * (change[i] as number));
	const coefficients = choleskySolve(factor, totalsOf(design, weighed));
	const rest = change.map((value, i) => value - valueAt(design, i, coefficients));
	return {
		rest,
		influenceOn: (weight) => {
			const lever = choleskySolve(factor, totalsOf(design, weight));
			return rest.map((e, i) => (controls[i] as number) * e * valueAt(design, i, lever));
		},
	};
}
