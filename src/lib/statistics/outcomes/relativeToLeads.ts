import type { Interval } from '../interval.ts';

type Known = { readonly estimate: number; readonly influence: Float64Array };

/**
 * What the course did if, after it, trained and others stood apart by themselves by at most `ratio`
 * times the largest of their differences before it: the idea of Rambachan & Roth (2023, relative
 * magnitudes), simplified to levels instead of steps. For each lead taken as the largest both ends are
 * sums of estimates, with the error of that sum; the union over all leads holds the truth at least at
 * the level of `quantile` (their lemma 2.2). Whoever has an estimate of the largest lead that is only
 * noise pays for it with a wider interval, never with a narrower one.
 *
 * `ratio` 0: the usual interval. −1.4, leads 0.2 and −0.1 that are known exactly, error 0.5, ratio 1,
 * quantile 1.645 → −1.6 − 0.82 to −1.2 + 0.82
 */
export function relativeToLeads(
	found: Known,
	leads: readonly Known[],
	ratio: number,
	quantile: number,
): Interval {
	let [low, high] = [Infinity, -Infinity];
	for (const lead of leads)
		for (const factor of [-ratio, ratio]) {
			const estimate = found.estimate + factor * lead.estimate;
			let variance = 0;
			for (let unit = 0; unit < found.influence.length; unit += 1)
				variance += ((found.influence[unit] ?? 0) + factor * (lead.influence[unit] ?? 0)) ** 2;
			const half = quantile * Math.sqrt(variance);
			low = Math.min(low, estimate - half);
			high = Math.max(high, estimate + half);
		}
	return { low, high };
}
