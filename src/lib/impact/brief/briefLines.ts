import * as m from '../../words/messages.js';
import { effectSentence, suggestionWords } from '../wording.ts';
import { briefRule } from './rules-figure.ts';
import { firstEffects, standingOf } from './rules-findings.ts';
import type { ToldEffect, ToldProposal } from './toldEffect.ts';
import { mostDecisions, waitingOf } from './rules-waiting.ts';

const heads = {
	better: m.brief_finding_better,
	worse: m.brief_finding_worse,
	small: m.brief_finding_small,
	unsure: m.brief_finding_unsure,
	cannotTell: m.brief_finding_cannotTell,
};

/** 'Komunikasi di loket terbukti memperbaiki Pendaftaran Penduduk.' */
export function findingHead({ courseTitle, serviceCategory, effect }: ToldEffect): string {
	return heads[standingOf(effect)]({ course: courseTitle, service: serviceCategory });
}

export function findingLines(effects: readonly ToldEffect[]): string[] {
	const first = firstEffects(effects).map(
		(one) => `${findingHead(one)} ${effectSentence(one.effect)}`,
	);
	return [...first, silentLine(effects)].filter((line) => line !== '');
}

/** How many effects cannot be told, in a line; that is an answer too. */
export function silentLine(effects: readonly ToldEffect[]): string {
	if (effects.length === 0) return m.brief_findings_none();
	const n = effects.filter(({ effect }) => effect.status === 'cannotTell').length;
	return n === 0 ? '' : m.brief_findings_silent({ n, all: effects.length });
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
export function sureLines(effects: readonly ToldEffect[]): string[] {
	const told = effects.filter(({ effect }) => effect.status === 'estimated');
	const sure = told.filter(({ effect }) => standingOf(effect) !== 'unsure');
	return [
		m.brief_sure_counted(),
		m.brief_sure_effects({ told: told.length, all: effects.length, sure: sure.length }),
		m.brief_sure_map(),
		m.brief_sure_chance(),
		m.brief_rule({ rule: briefRule }),
	];
}
