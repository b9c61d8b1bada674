import type { Day } from '../../time/index.ts';
import { missingParts } from './rules-completeness.ts';
import type { Version, VersionInstants, VersionState } from './version.ts';

/** versionState({ proposedAt: 3 May, validFrom: null, … }, today) → 'review' */
export function versionState(version: VersionInstants, today: Day): VersionState {
	const { validFrom, validTo } = version;
	if (version.withdrawnAt !== null) return 'withdrawn';
	if (validFrom === null) return version.proposedAt === null ? 'draft' : 'review';
	if (validFrom > today) return 'upcoming';
	return validTo === null || validTo > today ? 'inForce' : 'ended';
}

export type Adoption = {
	readonly decree: string;
	readonly decreeOn: Day;
	readonly validFrom: Day;
};

export type AdoptionRefusal =
	'notInReview' | 'partsMissing' | 'decreeInFuture' | 'startsBeforeDecree' | 'startsBeforeLast';

/**
 * Whether a version may be adopted: proposed for review, whole, and after the version before it.
 * `lastFrom` is the first day of the office's version before. A decree works forward only: what
 * citizens were told yesterday is not changed today.
 */
export function mayAdopt(
	version: Version,
	asked: Adoption,
	lastFrom: Day | null,
	today: Day,
): { readonly ok: true } | { readonly ok: false; readonly reason: AdoptionRefusal } {
	const refuse = (reason: AdoptionRefusal) => ({ ok: false, reason }) as const;
	if (versionState(version, today) !== 'review') return refuse('notInReview');
	if (missingParts(version.text).length > 0) return refuse('partsMissing');
	if (asked.decreeOn > today) return refuse('decreeInFuture');
	if (asked.validFrom < asked.decreeOn || asked.validFrom < today)
		return refuse('startsBeforeDecree');
	if (lastFrom !== null && asked.validFrom <= lastFrom) return refuse('startsBeforeLast');
	return { ok: true };
}
