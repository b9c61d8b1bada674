import type { Day } from '../time/index.ts';

/** Why a link cannot be answered now; each has its own kind sentence on the page. */
export type LinkState = 'open' | 'used' | 'expired' | 'unknown';

export type Invitation = { readonly expiresAt: Date; readonly usedOn: Day | null };

/** linkState(null, now) → 'unknown'; an answered link → 'used', even after its last day */
export function linkState(invitation: Invitation | null, now: Date): LinkState {
	if (invitation === null) return 'unknown';
	if (invitation.usedOn !== null) return 'used';
	return now >= invitation.expiresAt ? 'expired' : 'open';
}
