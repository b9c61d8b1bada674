import { formatNumber } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { ComparisonSubject, TreatmentKind, Verdict } from './comparison.ts';
import { outcomeOf } from './outcome.ts';
import { changeText, outcomeName, outcomeUnit } from './outcomeWords.ts';
import type { Told } from './told.ts';

const number = (value: number) => formatNumber(value, getLocale());

/** 'pelatihan “Dasar pendaftaran penduduk di loket”' */
function treatmentName(kind: TreatmentKind, title: string): string {
	const say = {
		course: m.finding_treatment_course,
		promise: m.finding_treatment_promise,
		level: m.finding_treatment_level,
	}[kind];
	return say({ title });
}

export const kindName = (kind: TreatmentKind): string =>
	({
		course: m.finding_kind_course,
		promise: m.finding_kind_promise,
		level: m.finding_kind_level,
	})[kind]();

/** '5.200 kunjungan' or '410 jawaban' */
export function observedText(outcome: string, n: number): string {
	const say = outcomeOf(outcome)?.side === 'visits' ? m.finding_n_visits : m.finding_n_answers;
	return say({ n: number(n) });
}

type Named = { readonly subject: ComparisonSubject; readonly title: string };

/** What was compared, in one line that begins with a capital. */
export function toldHeading({ subject, title }: Named): string {
	const text = m.finding_heading({
		outcome: outcomeName(subject.outcome),
		services: subject.serviceCategory,
		treatment: treatmentName(subject.kind, title),
	});
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A finding in one sentence: change, interval, people, visits; or that it cannot be told, and when. */
export function toldSentence(told: Told): string {
	const { subject, found, verdict } = told;
	const about = {
		outcome: outcomeName(subject.outcome),
		services: subject.serviceCategory,
		treatment: treatmentName(subject.kind, told.title),
	};
	if (found === null) return `${m.finding_say_unknown(about)} ${knownText(told)}`;
	const change = changeText(subject.outcome, found.estimate);
	const values = {
		...about,
		unit: outcomeUnit(subject.outcome),
		level: number(told.level * 100),
		low: changeText(subject.outcome, found.low),
		high: changeText(subject.outcome, found.high),
		officers: number(told.officersTrained),
		n: observedText(subject.outcome, told.observations),
	};
	if (verdict === 'cannotTell')
		return `${m.finding_say_unsure({ ...values, change })} ${knownText(told)}`;
	if (verdict === 'noDifference') return m.finding_say_noDifference({ ...values, change });
	const say = found.estimate < 0 ? m.finding_say_fell : m.finding_say_rose;
	return say({ ...values, amount: change.replace(/^[+−]/, '') });
}

/** When a finding that cannot be told may be known. */
export function knownText({ knownOn }: Pick<Told, 'knownOn'>): string {
	return knownOn === null
		? m.finding_known_never()
		: m.finding_known_on({ day: formatDay(knownOn, getLocale()) });
}

/** The answer as a tag shows it. */
export function verdictTag(verdict: Verdict): { kind: Kind; label: string } {
	return {
		better: { kind: 'good', label: m.finding_verdict_better() },
		worse: { kind: 'bad', label: m.finding_verdict_worse() },
		noDifference: { kind: 'neutral', label: m.finding_verdict_noDifference() },
		cannotTell: { kind: 'active', label: m.finding_verdict_cannotTell() },
	}[verdict] as { kind: Kind; label: string };
}
