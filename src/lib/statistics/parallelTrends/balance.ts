import { mean } from '../mean.ts';
import { variance } from '../variance.ts';

export type Balance = {
	readonly trained: number;
	readonly others: number;
	/** Difference in standard deviations; beyond 0.1 worth a look, beyond 0.25 no fair comparison. */
	readonly standardised: number;
	/** Variance of the trained over that of the others; fair between 0.5 and 2. */
	readonly varianceRatio: number;
};

/**
 * Were the trained and the others alike before? Standardised difference (Austin 2009, Statistics in
 * Medicine 28), which unlike a p does not grow with the number of people. Null below two people each.
 *
 * Shares as 0 and 1: balanceOf half of ten, a fifth of ten → standardised 0.63
 */
export function balanceOf(trained: readonly number[], others: readonly number[]): Balance | null {
	if (trained.length < 2 || others.length < 2) return null;
	const [one, other] = [mean(trained), mean(others)];
	const [spread, otherSpread] = [variance(trained), variance(others)];
	const pooled = Math.sqrt((spread + otherSpread) / 2);
	return {
		trained: one,
		others: other,
		standardised: pooled === 0 ? (one === other ? 0 : Infinity) : (one - other) / pooled,
		varianceRatio: spread / otherSpread,
	};
}
