import * as m from '../../words/messages.js';
import { elements } from '../element.ts';
import { elementWords } from '../elementWords.ts';
import type { AnonymousAnswer } from './rules-anonymous.ts';

/** Anonymous answers as the rows of a sheet, the head first. */
export function* answerTable(
	answers: readonly AnonymousAnswer[],
): Generator<(string | number | null)[]> {
	yield [
		...elements.map((element) => elementWords[element].name()),
		m.satisfaction_sex(),
		m.satisfaction_age(),
		m.satisfaction_education(),
	];
	for (const answer of answers)
		yield [...elements.map((element) => answer[element]), answer.sex, answer.age, answer.education];
}
