import type { Verdict } from './comparison.ts';

const ranks: Record<Verdict, number> = { worse: 0, better: 1, noDifference: 2, cannotTell: 4 };

/**
 * Where a finding stands in the list: harm, gain, no difference, a number that is not sure yet, no
 * number. Within a place the surest first.
 */
export function placeOf(found: { verdict: Verdict; p: number | null }): {
	rank: number;
	weight: number;
} {
	const numbered = found.verdict === 'cannotTell' && found.p !== null;
	return { rank: numbered ? 3 : ranks[found.verdict], weight: found.p ?? 1 };
}
