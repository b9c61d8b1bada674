import { controlLine } from './controlLine.ts';
import { propensity } from './propensity.ts';
import { meanBy, sumOf, weightsOf } from './twoByTwo.ts';
import type { Influenced, TwoByTwo } from './twoByTwo.ts';

/**
 * Doubly robust difference in differences for panels (Sant'Anna & Zhao 2020, Journal of Econometrics
 * 219, eq. 3.1 with a logistic score and least squares): what the line through the controls leaves of
 * the treated, less what it leaves of controls that look like them. Right when either the line or the
 * score is, since each repairs the other.
 */
export function doublyRobust(given: TwoByTwo): Influenced | null {
	const [line, score] = [controlLine(given), propensity(given)];
	if (line === null || score === null) return null;
	const { rest } = line;
	const { alike } = score;
	const own = weightsOf(given, 1);
	const [ownTotal, otherTotal] = [sumOf(own), sumOf(alike)];
	if (!(ownTotal > 0 && otherTotal > 0)) return null;
	const [ownMean, otherMean] = [meanBy(own, rest), meanBy(alike, rest)];
	const [ownFitting, otherFitting] = [line.influenceOn(own), line.influenceOn(alike)];
	const scoring = score.influenceOn(rest.map((e) => e - otherMean));
	const influence = rest.map((e, i) => {
		const treatedPart = (own[i] as number) * (e - ownMean) - (ownFitting[i] as number);
		const controlPart =
			(alike[i] as number) * (e - otherMean) + (scoring[i] as number) - (otherFitting[i] as number);
		return treatedPart / ownTotal - controlPart / otherTotal;
	});
	return { estimate: ownMean - otherMean, influence };
}
