import * as m from '../../words/messages.js';
import type { RaterKind, RoundOrigin, RoundPart, RoundRefusal } from './round.ts';
import type { RoundState } from './rules-round.ts';
import type { SheetAnswer } from './rules-sheet.ts';

const kinds: Readonly<Record<RaterKind, () => string>> = {
	self: m.rounds_kind_self,
	supervisor: m.rounds_kind_supervisor,
	colleague: m.rounds_kind_colleague,
	subordinate: m.rounds_kind_subordinate,
};
export const kindWord = (kind: RaterKind) => kinds[kind]();

const parts: Readonly<Record<RoundPart, () => string>> = {
	self: m.rounds_part_self,
	supervisor: m.rounds_part_supervisor,
	colleague: m.rounds_part_colleague,
	subordinate: m.rounds_part_subordinate,
	together: m.rounds_part_together,
};
export const partWord = (part: RoundPart) => parts[part]();

const origins: Readonly<Record<RoundOrigin, () => string>> = {
	organiser: m.rounds_origin_organiser,
	supervisor: m.rounds_origin_supervisor,
	class: m.rounds_origin_class,
};
export const originWord = (origin: RoundOrigin) => origins[origin]();

const answerWords: Readonly<Record<SheetAnswer, () => string>> = {
	yes: m.rounds_answer_yes,
	partly: m.rounds_answer_partly,
	no: m.rounds_answer_no,
	unseen: m.rounds_answer_unseen,
};
export const answerWord = (answer: SheetAnswer) => answerWords[answer]();

const states = {
	open: () => ({ kind: 'active', label: m.rounds_state_open() }) as const,
	ending: () => ({ kind: 'neutral', label: m.rounds_state_ending() }) as const,
	ended: () => ({ kind: 'good', label: m.rounds_state_ended() }) as const,
};
export const roundTag = (state: RoundState) => states[state]();

const refusals: Readonly<Record<RoundRefusal, () => string>> = {
	unknownRound: m.rounds_refused_notYours,
	notYours: m.rounds_refused_notYours,
	nobody: m.rounds_refused_nobody,
	tooMany: m.rounds_refused_tooMany,
	competencyUnknown: m.rounds_refused_competencyUnknown,
	dayOutside: m.rounds_refused_dayOutside,
	ended: m.rounds_refused_ended,
	settled: m.rounds_refused_settled,
	raterUnknown: m.rounds_refused_raterUnknown,
	tooManyRaters: m.rounds_refused_tooManyRaters,
	answersIncomplete: m.rounds_refused_answersIncomplete,
	wordsMissing: m.rounds_field_words,
	alreadyGiven: m.rounds_refused_alreadyGiven,
};
export const roundRefusalWord = (reason: RoundRefusal) => refusals[reason]();

const fields: Readonly<Record<string, () => string>> = {
	day: m.rounds_field_day,
	title: m.rounds_field_title,
	competencies: m.rounds_field_competencies,
	people: m.rounds_field_people,
	unit: m.rounds_field_unit,
	answer: m.rounds_field_answer,
	words: m.rounds_field_words,
	length: m.rounds_field_length,
};
/** The sentence for what is wrong with a field, by the key that the form gave. */
export const roundFieldWord = (key: string) => fields[key]?.() ?? m.rounds_field_other();
