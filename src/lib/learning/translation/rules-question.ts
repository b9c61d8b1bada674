import { inEnglish, lacksEnglish, textPairs, type TextsEn } from '../authoring/texts.ts';
import type { Question } from '../question.ts';
import type { Language } from './spoken.ts';

type Words = Pick<Question, 'text' | 'options'> & { readonly explanation?: string };

/** The words of a question by their paths: `options.2.text`. */
export const questionTexts = ({ text, options, explanation }: Words) => ({
	text,
	options: options.map((option) => ({ text: option })),
	...(explanation === undefined ? {} : { explanation }),
});

/**
 * A question in the language of its reader, as a whole: where one of its words has no English, all of
 * it stays Indonesian, since nobody should weigh options in two languages.
 */
export function questionIn<Asked extends Words>(
	question: Asked & { readonly textsEn: TextsEn },
	language: Language,
): Omit<Asked, 'textsEn'> & { readonly lang: 'id' | undefined } {
	const { textsEn, ...asked } = question;
	if (language === 'id') return { ...asked, lang: undefined };
	const texts = questionTexts(question);
	if (textPairs(texts, textsEn).some(lacksEnglish)) return { ...asked, lang: 'id' };
	const { options, ...said } = inEnglish(texts, textsEn);
	return { ...asked, ...said, options: options.map(({ text }) => text), lang: undefined };
}
