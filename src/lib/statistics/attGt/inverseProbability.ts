import { propensity } from './propensity.ts';
import { meanBy, sumOf, weightsOf } from './twoByTwo.ts';
import type { Influenced, TwoByTwo } from './twoByTwo.ts';

/**
 * Inverse probability weighting (Abadie 2005) with weights that sum to one (Hájek 1971; Sant'Anna &
 * Zhao 2020, section 3): controls count by how much they look like the treated.
 *
 * Of the young 3 of 4 took the course, of the old 1 of 4: a young control counts 3, an old one 1/3.
 * Right when the probability of taking the course is.
 */
export function inverseProbability(given: TwoByTwo): Influenced | null {
	const score = propensity(given);
	if (score === null) return null;
	const { change } = given;
	const { alike } = score;
	const own = weightsOf(given, 1);
	const [ownTotal, otherTotal] = [sumOf(own), sumOf(alike)];
	if (!(ownTotal > 0 && otherTotal > 0)) return null;
	const [ownMean, otherMean] = [meanBy(own, change), meanBy(alike, change)];
	const scoring = score.influenceOn(change.map((value) => value - otherMean));
	const influence = change.map((value, i) => {
		const treatedPart = (own[i] as number) * (value - ownMean);
		const controlPart = (alike[i] as number) * (value - otherMean) + (scoring[i] as number);
		return treatedPart / ownTotal - controlPart / otherTotal;
	});
	return { estimate: ownMean - otherMean, influence };
}
