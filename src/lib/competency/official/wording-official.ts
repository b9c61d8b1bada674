import * as m from '../../words/messages.js';
import { sources } from '../observation.ts';
import { sourceWord } from '../wording.ts';
import type { OfficialRule, PickOf } from './official-rule.ts';
import type { TalentMeasure, Third } from './talent.ts';

const picks: Readonly<Record<PickOf, () => string>> = {
	best: m.rounds_pick_best,
	latest: m.rounds_pick_latest,
	none: m.rounds_pick_none,
};
export const pickWord = (pick: PickOf) => picks[pick]();

const acrossWords = { best: m.rounds_across_best, latest: m.rounds_across_latest };
export const acrossWord = (across: OfficialRule['across']) => acrossWords[across]();

/** A rule in a sentence: of which sources what counts, and what between them. */
export function picksWords(rule: Pick<OfficialRule, 'picks' | 'across'>): string {
	const counted = sources.flatMap((source) => {
		const pick = rule.picks[source] ?? 'none';
		return pick === 'none' ? [] : [`${sourceWord(source)}: ${pickWord(pick)}`];
	});
	return `${counted.join('; ')}. ${acrossWord(rule.across)}`;
}

const measures: Readonly<Record<TalentMeasure, () => string>> = {
	jpm: m.rounds_measure_jpm,
	chance: m.rounds_measure_chance,
};
export const measureWord = (measure: TalentMeasure) => measures[measure]();

const performances = [
	m.rounds_performance_low,
	m.rounds_performance_middle,
	m.rounds_performance_high,
] as const;
export const performanceWord = (third: Third) => performances[third]();

const potentials = [
	m.rounds_potential_low,
	m.rounds_potential_middle,
	m.rounds_potential_high,
] as const;
export const potentialWord = (third: Third) => potentials[third]();

const treatments: Readonly<Record<number, () => string>> = {
	1: m.rounds_box_1,
	2: m.rounds_box_2,
	3: m.rounds_box_3,
	4: m.rounds_box_4,
	5: m.rounds_box_5,
	6: m.rounds_box_6,
	7: m.rounds_box_7,
	8: m.rounds_box_8,
	9: m.rounds_box_9,
};
/** What the practice of talent management advises for a box. */
export const treatmentWord = (box: number) => treatments[box]?.() ?? '';

const refusals = {
	past: m.rounds_rule_past,
	changedMeanwhile: m.rounds_rule_changed,
};
export const ruleRefusalWord = (reason: keyof typeof refusals) => refusals[reason]();

const fields: Readonly<Record<string, () => string>> = {
	day: m.rounds_field_day,
	reason: m.rounds_field_reason,
	percent: m.rounds_field_percent,
	year: m.rounds_field_year,
	cuts: m.rounds_field_cuts,
	predicates: m.rounds_field_predicates,
};
export const officialFieldWord = (key: string) => fields[key]?.() ?? m.rounds_field_other();
