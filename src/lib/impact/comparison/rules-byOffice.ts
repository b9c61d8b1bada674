import { targetInfluence, wildOfInfluence } from '../../statistics/index.ts';
import type { OutcomeEffects } from '../../statistics/index.ts';
import type { ByOffice } from './details.ts';
import type { Assigned } from './rules-offices.ts';
import { estimateOf, pOf, rangedOf } from './rules-ranged.ts';
import { targetPlaces } from './rules-targets.ts';

/** Of fewer offices nothing can be said; with few a bootstrap is looked at as well. */
const [least, few] = [3, 20];

/**
 * The same effect with offices instead of officers as what chance deals with: a shock to a whole
 * office is then in the interval. `clustered` are the effects summed by office.
 */
export function byOfficeOf(
	clustered: OutcomeEffects,
	outcome: number,
	assigned: Assigned,
	level: number,
): ByOffice | null {
	const sums = clustered.targets[targetPlaces.whole];
	const found = estimateOf(clustered, targetPlaces.whole, outcome);
	const range = rangedOf(found, level);
	if (!sums || !found || !range) return null;
	const influence = targetInfluence(sums, outcome, found.estimate);
	const bringing = influence.filter((one) => one !== 0);
	if (bringing.length < least) return null;
	const wild =
		bringing.length <= few
			? wildOfInfluence({ estimate: found.estimate, influence: bringing }, level)
			: null;
	const finite = (end: number) => (Number.isFinite(end) ? end : null);
	return {
		assigned,
		trained: found.treatedUnits,
		compared: found.comparisonUnits,
		low: range.low,
		high: range.high,
		p: pOf(found),
		wild: wild && {
			p: wild.p,
			low: finite(wild.interval.low),
			high: finite(wild.interval.high),
			draws: wild.draws,
		},
	};
}
