import { variance } from '../../statistics/index.ts';

/** What one draw that could have been finds: in the values, and of an effect of one unit. */
export type OtherDraw = { readonly found: number; readonly share: number };

/**
 * The two-sided p of an effect `shift`, by the draws that could have been (randomisation inference,
 * Fisher 1935): take the effect away from those who had it, and see how often another draw finds as
 * much. The real draw counts as one of them, so p is never 0.
 */
export function chanceOf(estimate: number, draws: readonly OtherDraw[], shift = 0): number {
	const real = Math.abs(estimate - shift);
	const asMuch = draws.filter(
		({ found, share }) => Math.abs(found - shift * share) >= real - 1e-12,
	);
	return (1 + asMuch.length) / (1 + draws.length);
}

/** Standard error of the estimate: the spread of other draws once the effect is taken away. */
export function errorOf(estimate: number, draws: readonly OtherDraw[]): number {
	return Math.sqrt(variance(draws.map(({ found, share }) => found - estimate * share)));
}

/** All effects that the draws do not contradict at `alpha`: the test, turned round. */
export function intervalOfChance(
	estimate: number,
	draws: readonly OtherDraw[],
	alpha: number,
): { readonly low: number; readonly high: number } {
	const wide = 8 * errorOf(estimate, draws) + 1e-9;
	const edge = (side: number) => {
		let inside = 0;
		let outside = wide;
		for (let round = 0; round < 40; round += 1) {
			const middle = (inside + outside) / 2;
			if (chanceOf(estimate, draws, estimate + side * middle) > alpha) inside = middle;
			else outside = middle;
		}
		return estimate + side * ((inside + outside) / 2);
	};
	return { low: edge(-1), high: edge(1) };
}
