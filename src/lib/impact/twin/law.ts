import { quickNormal } from './quickNormal.ts';

/** How long a service takes, in seconds, drawn from one uniform number so that days compare. */
export type ServingLaw =
	| { readonly kind: 'logNormal'; readonly mu: number; readonly sigma: number }
	/** By the cube of a normal (Wilson & Hilferty 1931); shape ≥ 0.5. */
	| { readonly kind: 'gamma'; readonly shape: number; readonly scale: number }
	| { readonly kind: 'exponential'; readonly mean: number }
	| { readonly kind: 'constant'; readonly seconds: number }
	/** Seconds at evenly spaced probabilities from 0 to 1: drawn again from what was measured. */
	| { readonly kind: 'measured'; readonly quantiles: readonly number[] };

/** Seconds at a probability in (0, 1). secondsAt({ kind: 'exponential', mean: 600 }, 0.5) → 415.9 */
export function secondsAt(law: ServingLaw, chance: number): number {
	switch (law.kind) {
		case 'logNormal':
			return Math.exp(law.mu + law.sigma * quickNormal(chance));
		case 'gamma': {
			const cube = 1 - 1 / (9 * law.shape) + quickNormal(chance) / (3 * Math.sqrt(law.shape));
			return Math.max(0, law.shape * law.scale * cube * cube * cube);
		}
		case 'exponential':
			return -law.mean * Math.log(1 - chance);
		case 'constant':
			return law.seconds;
		case 'measured':
			return between(law.quantiles, chance);
	}
}

function between(quantiles: readonly number[], chance: number): number {
	const place = chance * (quantiles.length - 1);
	const below = Math.floor(place);
	const low = quantiles[below] ?? 0;
	return low + (place - below) * ((quantiles[below + 1] ?? low) - low);
}

/** Mean seconds of a law. meanOf({ kind: 'logNormal', mu: 6, sigma: 0.5 }) → 457.1 */
export function meanOf(law: ServingLaw): number {
	switch (law.kind) {
		case 'logNormal':
			return Math.exp(law.mu + law.sigma ** 2 / 2);
		case 'gamma':
			return law.shape * law.scale;
		case 'exponential':
			return law.mean;
		case 'constant':
			return law.seconds;
		case 'measured': {
			const { quantiles } = law;
			const ends = ((quantiles[0] ?? 0) + (quantiles.at(-1) ?? 0)) / 2;
			const all = quantiles.reduce((sum, one) => sum + one, 0);
			return (all - ends) / Math.max(1, quantiles.length - 1);
		}
	}
}

/** Squared coefficient of variation: 1 exponential, 0 always the same. */
export function spreadOf(law: ServingLaw): number {
	switch (law.kind) {
		case 'logNormal':
			return Math.expm1(law.sigma ** 2);
		case 'gamma':
			return 1 / law.shape;
		case 'exponential':
			return 1;
		case 'constant':
			return 0;
		case 'measured': {
			const mean = meanOf(law);
			const squares = law.quantiles.slice(1).map((high, at) => {
				const low = law.quantiles[at] ?? high;
				return (low * low + low * high + high * high) / 3;
			});
			const square = squares.reduce((sum, one) => sum + one, 0) / Math.max(1, squares.length);
			return square / (mean * mean) - 1;
		}
	}
}
