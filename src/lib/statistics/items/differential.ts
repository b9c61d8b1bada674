import { chiSquaredCdf } from '../chiSquared.ts';

/** Answers of one count of right answers: of the reference group and of the group looked at. */
export type MatchedCounts = {
	readonly reference: { readonly right: number; readonly wrong: number };
	readonly focal: { readonly right: number; readonly wrong: number };
};

/**
 * Whether an item is harder for one group than for people of the same ability in another. `delta`: on
 * the scale of ETS, negative where the item is harder for the focal group, with its standard error
 * (Robins, Breslow & Greenland 1986); `kind`: A negligible, B moderate, C large (Zieky 1993).
 */
export type Differential = {
	readonly oddsRatio: number;
	readonly delta: number;
	readonly error: number;
	readonly chiSquared: number;
	readonly p: number;
	readonly kind: 'A' | 'B' | 'C';
};

/** From log odds to the scale of ETS, on which items differ by about 4. */
const perLogOdds = 2.35;

/** Mantel & Haenszel (1959) with the correction of continuity, as Holland & Thayer (1988) use it. */
export function differentialOf(strata: readonly MatchedCounts[]): Differential | null {
	let [over, under, observed, expected, variance] = [0, 0, 0, 0, 0];
	let [agree, mixed, differ] = [0, 0, 0];
	for (const { reference, focal } of strata) {
		const [a, b, c, d] = [reference.right, reference.wrong, focal.right, focal.wrong];
		const n = a + b + c + d;
		if (n < 2) continue;
		over += (a * d) / n;
		under += (b * c) / n;
		agree += ((a + d) * a * d) / n ** 2;
		mixed += ((a + d) * b * c + (b + c) * a * d) / n ** 2;
		differ += ((b + c) * b * c) / n ** 2;
		observed += a;
		expected += ((a + b) * (a + c)) / n;
		variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
	}
	if (over === 0 || under === 0 || variance === 0) return null;
	const oddsRatio = over / under;
	const delta = -perLogOdds * Math.log(oddsRatio);
	const spread = agree / over ** 2 + mixed / (over * under) + differ / under ** 2;
	const error = perLogOdds * Math.sqrt(spread / 2);
	const chiSquared = Math.max(0, Math.abs(observed - expected) - 0.5) ** 2 / variance;
	const p = 1 - chiSquaredCdf(chiSquared, 1);
	const size = Math.abs(delta);
	const aboveOne = size - 1 > 1.645 * error;
	const kind = p >= 0.05 || size < 1 ? 'A' : size >= 1.5 && aboveOne ? 'C' : 'B';
	return { oddsRatio, delta, error, chiSquared, p, kind };
}
