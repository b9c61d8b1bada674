import * as m from '../../words/messages.js';
import type { Told } from '../comparison/told.ts';
import { toldSentence } from '../comparison/wording.ts';
import { effectSentence, suggestionWords } from '../wording.ts';
import type { BriefTrend } from './briefMonth.ts';
import { briefRule } from './rules-figure.ts';
import { mostDecisions, waitingOf } from './rules-waiting.ts';
import type { ToldProposal } from './toldEffect.ts';

export function findingLines(findings: readonly Told[]): string[] {
	return findings.length === 0 ? [m.brief_findings_none()] : findings.map(toldSentence);
}

/** 'Perluas pelatihan: Komunikasi di loket pada Pendaftaran Penduduk' */
function decisionHead({ finding, evidence }: ToldProposal): string {
	const on = { course: evidence.courseTitle, service: evidence.serviceCategory };
	return `${suggestionWords(finding.proposal)}: ${m.impact_proposal_on(on)}`;
}

/** What waits for the leader, a line each; the rest as a number. */
export function decisionLines(proposals: readonly ToldProposal[]): string[] {
	const waiting = waitingOf(proposals);
	if (waiting.length === 0) return [m.brief_decide_none()];
	const more = waiting.length - mostDecisions;
	return [
		...waiting
			.slice(0, mostDecisions)
			.map((one) => `${decisionHead(one)}. ${effectSentence(one.evidence.effect)}`),
		...(more > 0 ? [m.brief_decide_more({ n: more })] : []),
	];
}

/** How sure all this is. */
export function sureLines({ verdicts }: Pick<BriefTrend, 'verdicts'>): string[] {
	const all = Object.values(verdicts).reduce((sum, n) => sum + n, 0);
	const silent = verdicts['cannotTell'] ?? 0;
	return [
		m.brief_sure_counted(),
		...(all > 0 ? [m.brief_sure_findings({ all, told: all - silent, silent })] : []),
		m.brief_sure_map(),
		m.brief_sure_chance(),
		m.brief_rule({ rule: briefRule }),
	];
}
