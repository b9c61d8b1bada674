import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { ComparisonLack } from './lack.ts';
import {
	chanceAfter,
	chanceText,
	countText,
	outcomeUnit,
	rangeText,
	sizeText,
} from './outcomeWords.ts';
import { knownText } from './wording.ts';

const counted = {
	tooFewTrained: m.finding_lack_tooFewTrained,
	noComparison: m.finding_lack_noComparison,
	tooFewVisits: m.finding_lack_tooFewVisits,
	tooFewAnswers: m.finding_lack_tooFewAnswers,
	tooFewComplaints: m.finding_lack_tooFewComplaints,
	tooFewEvents: m.finding_lack_tooFewEvents,
	tooFewOffices: m.finding_lack_tooFewOffices,
	tooShortBefore: m.finding_lack_tooShortBefore,
};

/** What is missing, in one sentence with its figures, and when it can be there. */
export function lackText(lack: ComparisonLack, outcome: string): string {
	switch (lack.reason) {
		case 'noVariation':
			return m.finding_lack_noVariation();
		case 'preTrendFailed':
			return m.finding_lack_preTrendFailed({
				p: chanceAfter(lack.p),
				limit: chanceText(lack.limit),
			});
		case 'placeboFailed':
			return m.finding_lack_placeboFailed({
				p: chanceAfter(lack.p),
				limit: chanceText(lack.limit),
			});
		case 'manyCompared':
			return m.finding_lack_manyCompared({ q: chanceAfter(lack.q), limit: chanceText(lack.limit) });
		case 'otherVisits':
			return m.finding_lack_otherVisits({
				plain: rangeText(outcome, lack.plain),
				alike: rangeText(outcome, lack.alike),
				unit: outcomeUnit(outcome),
			});
		case 'tooWide': {
			const detectable = sizeText(outcome, lack.detectable);
			const worthwhile = sizeText(outcome, lack.worthwhile);
			return `${m.finding_lack_tooWide({ detectable, worthwhile })} ${knownText(lack)}`;
		}
		default: {
			const plain = formatNumber(lack.has, getLocale());
			const has = lack.reason === 'tooFewOffices' ? plain : countText(lack.has);
			const needs = formatNumber(lack.needs, getLocale());
			return `${counted[lack.reason]({ has, needs })} ${knownText(lack)}`;
		}
	}
}
