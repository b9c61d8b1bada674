import { meanBy, sumOf, weightsOf } from './twoByTwo.ts';
import type { Influenced, TwoByTwo } from './twoByTwo.ts';

/**
 * Without covariates all estimators are one: mean change of the treated less mean change of the
 * controls. Treated 12 → 9 and 10 → 9, controls 11 → 10: −2 − (−1) = −1.
 */
export function difference(given: TwoByTwo): Influenced | null {
	const { change } = given;
	const [own, other] = [weightsOf(given, 1), weightsOf(given, 0)];
	const [ownTotal, otherTotal] = [sumOf(own), sumOf(other)];
	if (!(ownTotal > 0 && otherTotal > 0)) return null;
	const [ownMean, otherMean] = [meanBy(own, change), meanBy(other, change)];
	const influence = new Float64Array(change.length);
	for (let i = 0; i < influence.length; i += 1) {
		const value = change[i] as number;
		influence[i] =
			((own[i] as number) * (value - ownMean)) / ownTotal -
			((other[i] as number) * (value - otherMean)) / otherTotal;
	}
	return { estimate: ownMean - otherMean, influence };
}
