import * as m from '../../words/messages.js';
import type { QuestionKind } from './question.ts';
import type { QuestionRefusal } from './question.ts';

export const questionKindWords: Record<QuestionKind, () => string> = {
	yesNo: m.answering_kind_yesNo,
	scale: m.answering_kind_scale,
	choice: m.answering_kind_choice,
	text: m.answering_kind_text,
};

const wrongWords: Record<string, () => string> = {
	teks: m.answering_question_text_wrong,
	pilihan: m.answering_question_choices_wrong,
	urutan: m.answering_question_position_wrong,
	bila: m.answering_question_when_wrong,
};

/** What is wrong beside each field that is. */
export function questionErrors(wrong: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		wrong.map((name) => [name, (wrongWords[name] ?? m.answering_fault_needed)()]),
	);
}

export const questionRefusalWords: Record<QuestionRefusal, () => string> = {
	unknownQuestion: m.answering_question_unknown,
	unknownParent: m.answering_question_parent_wrong,
	tooMany: m.answering_question_many,
};
