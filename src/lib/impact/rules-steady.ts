import { normalQuantile, shrink } from '../statistics/index.ts';
import type { EstimatedEffect } from './effect.ts';

/**
 * Effects of one measure side by side (services of a course, or courses), each drawn towards the mean
 * of all as far as its own evidence is weak. For tables and rankings of effects: without it the top
 * and the bottom are simply the cells with the fewest visits. A single effect is told as it is.
 *
 * Given in order, returned in order; fewer than four stay as they are (see `shrink`).
 *
 * steadyEffects([−4.0 (−8.0 to 0.0), −1.2 (−1.5 to −0.9), −1.0 (…), −1.1 (…)]) → −3.04, −1.17, …
 */
export function steadyEffects(effects: readonly EstimatedEffect[]): EstimatedEffect[] {
	const zOf = ({ level }: EstimatedEffect) => normalQuantile((1 + level) / 2);
	const { cells } = shrink(
		effects.map((effect) => {
			const standardError = (effect.high - effect.low) / (2 * zOf(effect));
			return {
				estimate: effect.estimate,
				standardError: Math.max(standardError, 1e-9),
			};
		}),
	);
	return effects.map((effect, i) => {
		const { estimate, standardError } = cells[i] as (typeof cells)[number];
		const half = zOf(effect) * standardError;
		return { ...effect, estimate, low: estimate - half, high: estimate + half };
	});
}
