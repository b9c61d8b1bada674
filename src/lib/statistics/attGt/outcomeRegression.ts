import { controlLine } from './controlLine.ts';
import { meanBy, sumOf, weightsOf } from './twoByTwo.ts';
import type { Influenced, TwoByTwo } from './twoByTwo.ts';

/**
 * Outcome regression (Heckman, Ichimura & Todd 1997; Sant'Anna & Zhao 2020, eq. 2.2): the change of
 * each treated unit less what a line through the controls expects of a unit like it.
 *
 * Controls of age 30 and 50 change by −1 and −3; a treated one of 40 by −5: effect −5 − (−2) = −3.
 * Right when the line is.
 */
export function outcomeRegression(given: TwoByTwo): Influenced | null {
	const line = controlLine(given);
	const own = weightsOf(given, 1);
	const total = sumOf(own);
	if (line === null || !(total > 0)) return null;
	const estimate = meanBy(own, line.rest);
	const fitting = line.influenceOn(own);
	const influence = line.rest.map(
		(e, i) => ((own[i] as number) * (e - estimate) - (fitting[i] as number)) / total,
	);
	return { estimate, influence };
}
