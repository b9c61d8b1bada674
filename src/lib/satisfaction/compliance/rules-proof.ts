import type { IndicatorKey } from './aspect.ts';
import type { ComplianceFacts } from './fact.ts';

/** Stored beside an assessment: these ladders are the product's own reading, not the assessor's. */
export const proofRule = 'satisfaction.compliance 1';

const full = 500;

/** part of all as a score in hundredths, rounded half up. scoreOf(3, 4) → 375 */
function scoreOf(part: number, all: number): number | null {
	return all === 0 ? null : Math.round((part * full) / all);
}

/**
 * The score of an indicator that the product proves, in hundredths from 0 to 500; null where there is
 * nothing to judge yet, or where a person states it.
 */
export function provenScore(indicator: IndicatorKey, facts: ComplianceFacts): number | null {
	switch (indicator) {
		case 'standar':
			return scoreOf(facts.completenessSum, 5 * facts.services);
		case 'partisipasi':
			return scoreOf(facts.discussed, facts.services);
		case 'tinjauUlang':
			return scoreOf(facts.reviewed, facts.services);
		case 'skm':
			return surveyScore(facts);
		case 'mediaSkm':
			return facts.quartersWithResult === 0 ? 0 : facts.sheets > 0 ? full : 300;
		case 'tindakLanjut':
			return facts.plans === 0 ? 0 : 200 + Math.round((300 * facts.plansDone) / facts.plans);
		case 'penyelesaian':
			return scoreOf(facts.complaintsInTime, facts.complaintsDecided);
		default:
			return null;
	}
}

/** 0 no survey · 3 at least once a year, as the law asks · 4 each quarter · 5 each with its sample. */
function surveyScore({ quartersWithResult, quartersWithSample }: ComplianceFacts): number {
	if (quartersWithResult === 0) return 0;
	if (quartersWithResult < 4) return 300;
	return quartersWithSample < 4 ? 400 : full;
}
