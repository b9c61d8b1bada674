/**
 * When a twin may be planned with. Not from a regulation: set so that an error within them would not
 * change what a head decides.
 */
export const twinLimits = {
	version: 'twinLimits@1',
	/** Working days on which it is tried, and the fewest of them, with the fewest visits. */
	trialDays: 20,
	leastDays: 12,
	leastVisits: 120,
	/** Working days before those, from which it is fitted, and the fewest visits in them. */
	fitDays: 80,
	leastFitVisits: 300,
	/** Error of the mean and of the 90th percentile: minutes, or this part of what was observed. */
	mean: { minutes: 1.5, share: 0.2 },
	p90: { minutes: 3, share: 0.25 },
	/** Part of the days whose mean wait lies within the twin's 90 % range. */
	coverage: 0.7,
} as const;

/** minutesAllowed({ minutes: 1.5, share: 0.2 }, 10) → 2 */
export function minutesAllowed(
	limit: { readonly minutes: number; readonly share: number },
	observed: number,
): number {
	return Math.max(limit.minutes, limit.share * observed);
}
