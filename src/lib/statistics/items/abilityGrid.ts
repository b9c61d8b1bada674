/** Points of ability with the share of people at each: the standard normal, cut into a grid. */
export type AbilityGrid = { readonly at: Float64Array; readonly share: Float64Array };

/**
 * The normal distribution on evenly spaced points from −6 to 6: for a smooth integrand the error of
 * the rectangle rule falls faster than any power of the step, so 61 points give all digits shown.
 */
export function abilityGrid(points = 61, mean = 0, deviation = 1): AbilityGrid {
	const at = Float64Array.from({ length: points }, (_, k) => -6 + (12 * k) / (points - 1));
	const share = at.map((theta) => Math.exp(-0.5 * ((theta - mean) / deviation) ** 2));
	const all = share.reduce((sum, one) => sum + one, 0);
	return { at, share: share.map((one) => one / all) };
}
