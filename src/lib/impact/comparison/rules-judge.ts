import type { Day } from '../../time/index.ts';
import type { ComparisonLack } from './lack.ts';
import type { ComparisonLimits } from './limits.ts';
import type { Estimated } from './rules-estimate.ts';
import { verdictOf } from './rules-verdict.ts';
import type { Judged } from './rules-verdict.ts';

/** The verdict of one comparison, once its q-value among all others is known. */
export function judged(
	{ outcome, found, details, aWeek }: Estimated,
	q: number | null,
	limits: ComparisonLimits,
): Judged {
	if (found === null || q === null) return { verdict: 'cannotTell', missing: details.missing };
	return verdictOf(outcome, found, q, details, limits, aWeek);
}

/**
 * The day from which a finding may be known: the latest of what is missing; null when something is
 * missing of which nobody can say when it comes.
 */
export function knownOn(missing: readonly ComparisonLack[]): Day | null {
	let latest: Day | null = null;
	for (const lack of missing) {
		const day = 'knownOn' in lack ? lack.knownOn : null;
		if (day === null) return null;
		if (latest === null || day > latest) latest = day;
	}
	return latest;
}
