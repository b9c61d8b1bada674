import { gainOf } from '../measure.ts';
import type { TrialResult } from '../trial/index.ts';
import type { Verdict } from './comparison.ts';
import type { EffectRange } from './details.ts';

/** The result of a trial as the list of findings tells it. */
export type TrialFinding = Pick<
	TrialResult,
	'trialId' | 'title' | 'courseTitle' | 'serviceCategory' | 'measure' | 'concludedAt'
> & {
	readonly verdict: Verdict;
	readonly found: (EffectRange & { readonly level: number; readonly p: number }) | null;
	readonly drawn: number;
	readonly notDrawn: number;
	readonly observations: number;
};

/**
 * What the trial says by the rule that was registered for it: a gain or harm only where the bound of
 * its looks was crossed; no difference where nothing as large as the smallest effect fits in.
 *
 * −1.5 (−2.1 to −0.9) minutes, crossed → better
 */
export function trialFinding(result: TrialResult): TrialFinding {
	const { reading } = result;
	const found =
		reading.status === 'estimated'
			? {
					estimate: reading.estimate,
					low: reading.low,
					high: reading.high,
					level: reading.level,
					p: reading.p,
				}
			: null;
	return {
		trialId: result.trialId,
		title: result.title,
		courseTitle: result.courseTitle,
		serviceCategory: result.serviceCategory,
		measure: result.measure,
		concludedAt: result.concludedAt,
		verdict: trialVerdict(result),
		found,
		drawn: reading.counts.drawn,
		notDrawn: reading.counts.notDrawn,
		observations: reading.counts.observations,
	};
}

function trialVerdict({ reading, measure, smallestEffect }: TrialResult): Verdict {
	if (reading.status === 'cannotTell') return 'cannotTell';
	if (reading.crossed) return gainOf(measure, reading.estimate) > 0 ? 'better' : 'worse';
	const { low, high } = reading;
	return low > -smallestEffect && high < smallestEffect ? 'noDifference' : 'cannotTell';
}
