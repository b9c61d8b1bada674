import type { ComparisonDetails, EffectRange } from './details.ts';
import type { Verdict } from './comparison.ts';
import type { ComparisonLack } from './lack.ts';
import type { ComparisonLimits } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { dayWhen, observationsFor } from './rules-rate.ts';

/** The name under which every finding is stored; a change of method is a new version. */
export const comparisonRule = 'comparison@5';

export type Judged = { readonly verdict: Verdict; readonly missing: readonly ComparisonLack[] };

/**
 * What may be said of an estimate whose conditions hold. Better or worse needs both: an interval on
 * one side of zero and a q-value within the limit. No difference needs an interval that holds nothing
 * worthwhile. Everything else cannot be told yet, and says when it could.
 *
 * verdictOf(minutes, −1.4 (−2.3 to −0.5), q 0.01, …) → better
 */
export function verdictOf(
	outcome: Outcome,
	found: EffectRange,
	q: number,
	details: Pick<ComparisonDetails, 'detectable' | 'observations' | 'lastWeek'>,
	limits: ComparisonLimits,
	aWeek: number,
): Judged {
	const stands = found.low > 0 || found.high < 0;
	if (stands && q <= limits.q)
		return { verdict: found.estimate * outcome.good > 0 ? 'better' : 'worse', missing: [] };
	const { worthwhile } = outcome;
	if (found.low > -worthwhile && found.high < worthwhile)
		return { verdict: 'noDifference', missing: [] };
	if (stands)
		return { verdict: 'cannotTell', missing: [{ reason: 'manyCompared', q, limit: limits.q }] };
	const detectable = details.detectable ?? 0;
	const has = details.observations;
	const needs = observationsFor(has, detectable, worthwhile);
	const knownOn = needs > has ? dayWhen(details.lastWeek, { has, needs, aWeek }) : null;
	return {
		verdict: 'cannotTell',
		missing: [{ reason: 'tooWide', detectable, worthwhile, knownOn }],
	};
}
