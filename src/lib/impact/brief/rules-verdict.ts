import type { BriefChange, BriefFigure, BriefVerdict } from './briefFigure.ts';
import { briefMeasure } from './briefMeasure.ts';
import type { BriefMeasure } from './briefMeasure.ts';

/**
 * The difference of two independent figures with its interval, made of their intervals, which may lie
 * unevenly (MOVER: Newcombe 1998, method 10; Zou and Donner 2008).
 *
 * 12 (11 to 13) after 14 (13 to 15) → −2 (−3.4 to −0.6)
 */
export function changeOf(now: BriefFigure, before: BriefFigure): BriefChange | null {
	if (now.value === null || now.low === null || now.high === null) return null;
	if (before.value === null || before.low === null || before.high === null) return null;
	const by = now.value - before.value;
	return {
		by,
		low: by - Math.hypot(now.value - now.low, before.high - before.value),
		high: by + Math.hypot(now.high - now.value, before.value - before.low),
	};
}

/** Reads the whole interval: a change is one only if chance does not explain it and it matters. */
export function verdictOf(measure: BriefMeasure, change: BriefChange | null): BriefVerdict {
	if (change === null) return 'unknown';
	const { lowerIsBetter, worth } = briefMeasure[measure];
	const certain = change.low > 0 || change.high < 0;
	if (certain && Math.abs(change.by) >= worth)
		return change.by < 0 === lowerIsBetter ? 'better' : 'worse';
	return change.low > -worth && change.high < worth ? 'same' : 'unsure';
}

/** One answer to "is service getting better?". */
export type BriefAnswer = 'better' | 'mixed' | 'worse' | 'same' | 'unknown';

/** answerOf(['better', 'same', 'unsure']) → 'better'; answerOf(['better', 'worse']) → 'mixed' */
export function answerOf(verdicts: readonly BriefVerdict[]): BriefAnswer {
	if (verdicts.every((one) => one === 'unknown')) return 'unknown';
	const better = verdicts.includes('better');
	const worse = verdicts.includes('worse');
	if (better && worse) return 'mixed';
	return better ? 'better' : worse ? 'worse' : 'same';
}
