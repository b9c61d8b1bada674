import * as m from '../../words/messages.js';
import { answersOf } from './question.ts';
import type { Question } from './question.ts';

const fixed: Record<string, () => string> = {
	ya: m.answering_yes,
	tidak: m.answering_no,
	'1': m.answering_scale_1,
	'2': m.answering_scale_2,
	'3': m.answering_scale_3,
	'4': m.answering_scale_4,
};

type Asked = Pick<Question, 'kind' | 'choices'>;

/** An answer as people read it: the words of its author, or ours for yes, no and the scale. */
export function replyText(question: Asked, answer: string): string {
	return question.kind === 'choice' ? answer : (fixed[answer]?.() ?? answer);
}

export function replyOptions(question: Asked): { value: string; label: string }[] {
	return answersOf(question).map((value) => ({ value, label: replyText(question, value) }));
}
