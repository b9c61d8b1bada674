import { formatChange, formatNumber } from '../ui/format.ts';
import * as m from '../words/messages.js';
import { getLocale } from '../words/runtime.js';
import type { Effect, Missing } from './effect.ts';
import type { Finding, Suggestion } from './finding.ts';
import type { Measure } from './measure.ts';

/**
 * An effect in one sentence, always with unit, interval and what it rests on.
 *
 * effectSentence(…) → '−1,4 menit per kunjungan (rentang 90% −2,3 s.d. −0,5), 31 pegawai, …'
 */
export function effectSentence(effect: Effect): string {
	if (effect.status === 'cannotTell')
		return m.impact_unknown({
			missing: effect.missing.map(missingWords).join('; '),
		});
	const say = effect.measure === 'minutes' ? m.impact_effect_minutes : m.impact_effect_ikm;
	return say({
		change: formatChange(effect.estimate, getLocale(), 1),
		level: formatNumber(effect.level * 100, getLocale()),
		low: formatNumber(effect.low, getLocale(), 1),
		high: formatNumber(effect.high, getLocale(), 1),
		officers: formatNumber(effect.officersTrained, getLocale()),
		n: formatNumber(effect.observations, getLocale()),
	});
}

function missingWords(missing: Missing): string {
	if (missing.reason === 'preTrendFailed')
		return m.impact_missing_pretrend({
			p: formatNumber(missing.p * 100, getLocale(), 1),
			limit: formatNumber(missing.limit * 100, getLocale()),
		});
	const say = {
		tooFewTrained: m.impact_missing_trained,
		noComparison: m.impact_missing_comparison,
		tooFewVisits: m.impact_missing_visits,
		tooFewAnswers: m.impact_missing_answers,
		tooShortBefore: m.impact_missing_before,
	}[missing.reason];
	return say({
		has: formatNumber(missing.has, getLocale()),
		needs: formatNumber(missing.needs, getLocale()),
	});
}

export function suggestionWords(suggestion: Suggestion): string {
	return {
		expandTraining: m.impact_suggest_expand,
		keepTraining: m.impact_suggest_keep,
		reviewCourse: m.impact_suggest_review,
		collectMore: m.impact_suggest_collect,
	}[suggestion]();
}

/** Why a finding suggests what it does, with the figures that decided and their unit. */
export function reasonWords({ reason }: Finding, measure: Measure): string {
	if (reason.code === 'cannotTellYet') return m.impact_reason_cannotTell();
	const amount = measure === 'minutes' ? m.impact_change_minutes : m.impact_change_ikm;
	const better = measure === 'minutes' ? m.impact_gain_minutes : m.impact_gain_ikm;
	const worthwhile = amount({
		n: formatNumber(reason.worthwhile, getLocale(), 1),
	});
	const sized = amount({
		n: formatNumber(Math.abs(reason.gain), getLocale(), 1),
	});
	const gain = better({ n: formatNumber(reason.gain, getLocale(), 1) });
	return {
		clearlyBetter: () => m.impact_reason_clearlyBetter({ gain, worthwhile }),
		betterButSmall: () => m.impact_reason_betterButSmall({ gain, worthwhile }),
		betterHereWorseThere: () => m.impact_reason_betterHere({ gain }),
		noDifferenceThatMatters: () => m.impact_reason_none({ gain: sized, worthwhile }),
		clearlyWorse: () => m.impact_reason_worse({ gain: sized }),
		stillUncertain: () => m.impact_reason_uncertain(),
	}[reason.code]();
}

export function measureWords(measure: Measure): string {
	return measure === 'minutes' ? m.impact_minutes() : m.impact_ikm();
}

/** Why a decision was not taken, for the leader who pressed. */
export function refusalWords(
	reason: 'reasonTooShort' | 'reasonTooLong' | 'proposalAlreadyDecided' | 'proposalSuperseded',
): string {
	return {
		reasonTooShort: m.impact_error_reasonTooShort,
		reasonTooLong: m.impact_error_reasonTooLong,
		proposalAlreadyDecided: m.impact_error_proposalAlreadyDecided,
		proposalSuperseded: m.impact_error_proposalSuperseded,
	}[reason]();
}
