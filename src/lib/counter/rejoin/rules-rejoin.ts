import type { Outcome } from '../visit.ts';

/** How long the old place waits for a citizen who went away or did not hear the call. */
export const rejoinMinutes = 15;

export type Gone = {
	readonly endedAt: Date | null;
	readonly outcome: Outcome | null;
	readonly rejoinedAt: Date | null;
	/** Which service of the number it was, the first one being 1. */
	readonly part: number;
};

/**
 * Until when a citizen may come back to the old place; null when that is over, or never was: who was
 * served, who came back before, and who had begun with a second service takes a new number.
 *
 * rejoinUntil({ endedAt: 09:00, outcome: 'noShow', rejoinedAt: null, part: 1 }, 09:10) → 09:15
 */
export function rejoinUntil({ endedAt, outcome, rejoinedAt, part }: Gone, now: Date): Date | null {
	if (endedAt === null || rejoinedAt !== null || part > 1) return null;
	if (outcome !== 'left' && outcome !== 'noShow') return null;
	const until = new Date(endedAt.getTime() + rejoinMinutes * 60_000);
	return now < until ? until : null;
}
