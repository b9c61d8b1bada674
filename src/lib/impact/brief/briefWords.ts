import { romanQuarter } from '../../counter/index.ts';
import { endOf } from '../../satisfaction/index.ts';
import type { Span } from '../../satisfaction/index.ts';
import { formatChange, formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { BriefFigure, BriefVerdict } from './briefFigure.ts';
import type { BriefLine } from './briefLine.ts';
import { briefMeasure } from './briefMeasure.ts';
import type { BriefMeasure } from './briefMeasure.ts';
import type { BriefAnswer } from './rules-verdict.ts';

/** quarterWords of 2026-10-01 → 'Triwulan IV 2026' */
export function quarterWords({ from }: Span): string {
	return m.brief_quarter({ quarter: romanQuarter(from), year: from.slice(0, 4) });
}

/** The same, saying that it still runs. */
export function quarterOn(quarter: Span, today: string): string {
	const name = quarterWords(quarter);
	return endOf(quarter) > today ? m.brief_quarter_running({ quarter: name }) : name;
}

export const measureName: Readonly<Record<BriefMeasure, () => string>> = {
	waited: m.brief_waited,
	ikm: m.brief_ikm,
	complaints: m.brief_complaints,
	served: m.brief_served,
};

export const measureUnit: Readonly<Record<BriefMeasure, () => string>> = {
	waited: m.brief_unit_minutes,
	ikm: m.brief_unit_ikm,
	complaints: m.brief_unit_share,
	served: m.brief_unit_minutes,
};

/** What the sample of a measure is made of. */
export const measureBasis: Readonly<Record<BriefMeasure, () => string>> = {
	waited: m.brief_of_visits,
	ikm: m.brief_of_answers,
	complaints: m.brief_of_complaints,
	served: m.brief_of_visits,
};

export const answerWords: Readonly<Record<BriefAnswer, () => string>> = {
	better: m.brief_answer_better,
	mixed: m.brief_answer_mixed,
	worse: m.brief_answer_worse,
	same: m.brief_answer_same,
	unknown: m.brief_answer_unknown,
};

export const verdictWords: Readonly<Record<BriefVerdict, () => string>> = {
	better: m.brief_verdict_better,
	worse: m.brief_verdict_worse,
	same: m.brief_verdict_same,
	unsure: m.brief_verdict_unsure,
	unknown: m.brief_verdict_unknown,
};

/** '5,97', or a dash. */
export function valueWords(measure: BriefMeasure, { value }: BriefFigure): string {
	return value === null ? '–' : formatNumber(value, getLocale(), briefMeasure[measure].decimals);
}

/** 'rentang 90% 5,8 sampai 6,1', or nothing. */
export function rangeWords(measure: BriefMeasure, { low, high }: BriefFigure): string {
	if (low === null || high === null) return '';
	const range = formatInterval(low, high, getLocale(), briefMeasure[measure].decimals);
	return m.brief_interval({ range });
}

/** '−0,3 (rentang 90% −0,6 sampai −0,1) dibanding Triwulan III 2026' */
export function changeWords({ measure, change, broken }: BriefLine, before: string): string {
	if (broken) return m.brief_change_broken({ before });
	if (change === null) return m.brief_change_none({ before });
	const { decimals } = briefMeasure[measure];
	return m.brief_change({
		by: formatChange(change.by, getLocale(), decimals),
		range: formatInterval(change.low, change.high, getLocale(), decimals),
		before,
	});
}
