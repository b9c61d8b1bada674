import { variance } from '../../statistics/index.ts';

/** What a draw finds in the values, and what it would find of an effect of one unit. */
export type DrawFound = { readonly found: number; readonly share: number };

/** The effect that leaves nothing to find: with the past taken out of both, an analysis of covariance. */
export function effectOf({ found, share }: DrawFound): number {
	return found / share;
}

/**
 * The two-sided p of an effect `shift`, by the draws that could have been (randomisation inference,
 * Fisher 1935): take the effect away from those who had it, and see how often another draw finds as
 * much. The real draw counts as one of them, so p is never 0.
 */
export function chanceOf(real: DrawFound, draws: readonly DrawFound[], shift = 0): number {
	const left = ({ found, share }: DrawFound) => Math.abs(found - shift * share);
	const least = left(real) - 1e-12;
	return (1 + draws.filter((other) => left(other) >= least).length) / (1 + draws.length);
}

/** Standard error of the effect: the spread of other draws once the effect is taken away. */
export function errorOf(real: DrawFound, draws: readonly DrawFound[]): number {
	const effect = effectOf(real);
	const left = draws.map(({ found, share }) => found - effect * share);
	return Math.sqrt(variance(left)) / Math.abs(real.share);
}

/** All effects that the draws do not contradict at `alpha`: the test, turned round. */
export function intervalOfChance(
	real: DrawFound,
	draws: readonly DrawFound[],
	alpha: number,
): { readonly low: number; readonly high: number } {
	const effect = effectOf(real);
	const wide = 8 * errorOf(real, draws) + 1e-9;
	const edge = (side: number) => {
		let inside = 0;
		let outside = wide;
		for (let round = 0; round < 40; round += 1) {
			const middle = (inside + outside) / 2;
			if (chanceOf(real, draws, effect + side * middle) > alpha) inside = middle;
			else outside = middle;
		}
		return effect + side * ((inside + outside) / 2);
	};
	return { low: edge(-1), high: edge(1) };
}
