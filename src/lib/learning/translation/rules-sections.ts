import type { Draft, DraftContent, DraftLesson, DraftQuestion } from '../authoring/draft.ts';
import { textPairs } from '../authoring/texts.ts';
import { questionTexts } from './rules-question.ts';
import type { TranslationCount, TranslationPart, TranslationSection } from './translation.ts';

/** All that a draft says, in the order in which it is read. */
export function translationSections(
	draft: Pick<Draft, 'id' | 'title' | 'summary' | 'textsEn'>,
	{ lessons, questions }: DraftContent,
): TranslationSection[] {
	const { id, title, summary, textsEn } = draft;
	const course = { kind: 'course', id, says: { title, summary }, textsEn } as const;
	return [
		{ key: 'pelatihan', kind: 'course', title, parts: [course] },
		...lessons.map((lesson) => ({
			...{ key: String(lesson.id), kind: 'lesson' as const, title: lesson.title },
			parts: lessonParts(lesson),
		})),
		{ key: 'kuis', kind: 'quiz', title: '', parts: questions.map(questionPart) },
	];
}

function lessonParts({ id, title, textsEn, screens }: DraftLesson): TranslationPart[] {
	return [
		{ kind: 'lesson', id, says: { title }, textsEn },
		...screens.flatMap((screen): TranslationPart[] => [
			{ kind: 'screen', id: screen.id, says: { title: screen.title }, textsEn: screen.textsEn },
			...screen.blocks.map(({ id: blockId, body, textsEn: own }) => ({
				...{ kind: 'block' as const, id: blockId },
				...{ says: body, textsEn: own },
			})),
		]),
	];
}

const questionPart = (question: DraftQuestion): TranslationPart => ({
	...{ kind: 'question', id: question.id },
	...{ says: questionTexts(question), textsEn: question.textsEn },
});

export function countEnglish(parts: readonly TranslationPart[]): TranslationCount {
	const pairs = parts.flatMap(({ says, textsEn }) => textPairs(says, textsEn));
	return {
		total: pairs.length,
		missing: pairs.filter(({ english }) => !english).length,
		old: pairs.filter(({ isOld }) => isOld).length,
	};
}
