import * as m from '../../words/messages.js';
import type { Kind } from '../../ui/kind.ts';
import type { Decision, Doubt } from './claim.ts';
import type { DecideRefusal, ReportRefusal } from './refusal.ts';

export const decisionWords: Readonly<
	Record<Decision, { label: () => string; act: () => string; kind: Kind }>
> = {
	accepted: { label: m.claim_accepted, act: m.claim_accept, kind: 'good' },
	returned: { label: m.claim_returned, act: m.claim_return, kind: 'warn' },
	refused: { label: m.claim_refused, act: m.claim_refuse, kind: 'bad' },
};

export const doubtWords: Readonly<Record<Doubt, () => string>> = {
	tooFast: m.claim_doubt_tooFast,
	moreThanDaysHold: m.claim_doubt_moreThanDaysHold,
	sameNumber: m.claim_doubt_sameNumber,
	sameFile: m.claim_doubt_sameFile,
	sameTitle: m.claim_doubt_sameTitle,
};

const fields: Readonly<Record<string, () => string>> = {
	form: m.claim_field_form,
	title: m.claim_field_title,
	amount: m.claim_field_amount,
	place: m.claim_field_place,
	order: m.claim_field_order,
	decision: m.claim_field_decision,
	reason: m.claim_field_reason,
};

/** What is wrong with a field, beside it. A day is what remains. */
export const claimFieldWords = (fault: string): string => (fields[fault] ?? m.claim_field_day)();

export const reportRefusalWords = (reason: ReportRefusal): string => m[`claim_refusal_${reason}`]();

export const decideRefusalWords = (reason: Exclude<DecideRefusal, 'noSuchClaim'>): string =>
	m[`claim_refusal_${reason}`]();
