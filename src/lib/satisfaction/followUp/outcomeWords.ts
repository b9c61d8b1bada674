import { formatChange, formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Change } from '../ikm/rules-change.ts';
import type { Outcome } from './rules-outcome.ts';

/** 'naik 3,1 poin (rentang 90% 1,2 sampai 5,0)', or that nothing can be concluded yet, and why. */
export function changeWords({ points, range, verdict }: Change): string {
	const locale = getLocale();
	const values = {
		points: formatNumber(Math.abs(points), locale, 1),
		range: formatInterval(range.low, range.high, locale, 1),
	};
	if (verdict === 'rose') return m.report_change_rose(values);
	if (verdict === 'fell') return m.report_change_fell(values);
	return m.report_change_unknown({ ...values, points: formatChange(points, locale, 1) });
}

export function outcomeWords(outcome: Outcome | null): string {
	if (outcome === null) return '–';
	if (outcome.kind === 'change') return changeWords(outcome.change);
	if (outcome.kind === 'notYet') return m.report_outcome_not_yet();
	return outcome.kind === 'hidden' ? m.report_outcome_hidden() : m.report_outcome_method();
}
