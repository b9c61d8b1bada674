import type { Day } from '../time/index.ts';
import { formatNumber } from '../ui/format.ts';
import { formatDay } from '../ui/formatTime.ts';
import type { Locale } from '../ui/locale.ts';
import * as m from '../words/messages.js';
import type { Effect } from './effect.ts';
import type { Finding } from './finding.ts';
import { effectSentence, measureWords } from './wording.ts';

type Founded = {
	readonly evidence: {
		readonly effect: Effect;
		readonly dataUntil: Day;
	};
	readonly finding: Pick<Finding, 'rule'>;
};

/** What stands behind a proposal, line by line: whom, how much, how sure, until when, by which rule. */
export function evidenceRows(proposal: Founded, locale: Locale) {
	const number = (value: number, decimals = 0) => formatNumber(value, locale, decimals);
	const { effect, dataUntil } = proposal.evidence;
	const observed =
		effect.measure === 'minutes' ? m.impact_observed_visits : m.impact_observed_answers;
	return [
		{ key: m.impact_evidence_measure(), value: measureWords(effect.measure) },
		{ key: m.impact_evidence_effect(), value: effectSentence(effect) },
		{
			key: m.impact_evidence_trained(),
			value: m.impact_officers_n({ n: number(effect.officersTrained) }),
		},
		{
			key: m.impact_evidence_compared(),
			value: m.impact_officers_n({ n: number(effect.officersCompared) }),
		},
		{ key: m.impact_evidence_observed(), value: observed({ n: number(effect.observations) }) },
		{
			key: m.impact_evidence_pretrend(),
			value:
				effect.preTrendP === null
					? m.impact_evidence_pretrend_none()
					: m.impact_evidence_pretrend_value({ p: number(effect.preTrendP * 100, 1) }),
		},
		{
			key: m.impact_evidence_until(),
			value: m.impact_evidence_week({ day: formatDay(dataUntil, locale) }),
		},
		{ key: m.impact_evidence_rule(), value: `${effect.rule}, ${proposal.finding.rule}` },
	];
}
