import {
	breakdownOf,
	relativeToLeads,
	studentQuantile,
	targetInfluence,
} from '../../statistics/index.ts';
import type { DidEstimate, OutcomeEffects, PastTest } from '../../statistics/index.ts';
import type { Breaks } from './details.ts';
import { targetPlaces } from './rules-targets.ts';

/** How many times as far apart as ever before; 0 is what the page tells. */
const ratios = [0, 0.5, 1, 1.5, 2] as const;
const farthest = 5;

/**
 * The interval if trained and others had parted by themselves after the course, up to so many times
 * as far as they ever stood apart before it, and up to how many times the answer holds.
 */
export function breaksOf(
	{ targets }: OutcomeEffects,
	outcome: number,
	found: DidEstimate,
	{ leads }: PastTest,
	level: number,
): Breaks | null {
	const sums = targets[targetPlaces.whole];
	if (!sums || leads.length === 0) return null;
	const { estimate, degreesOfFreedom } = found;
	const known = { estimate, influence: targetInfluence(sums, outcome, estimate) };
	const quantile = studentQuantile((1 + level) / 2, degreesOfFreedom);
	const at = (ratio: number) => relativeToLeads(known, leads, ratio, quantile);
	return {
		rows: ratios.map((ratio) => ({ ratio, ...at(ratio) })),
		holdsTo: Math.min(farthest, breakdownOf(at, farthest)),
		farthest,
	};
}
