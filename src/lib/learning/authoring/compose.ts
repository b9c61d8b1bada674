import type { Screen } from '../block.ts';
import type { DraftLesson, DraftScreen } from './draft.ts';
import { inEnglish, missingEnglish } from './texts.ts';

/** The screens as a learner gets them. */
export function composeScreens(screens: readonly DraftScreen[]): Screen[] {
	return screens.map(({ title, blocks }) => ({ title, blocks: blocks.map(({ body }) => body) }));
}

/**
 * The same in English: what is not translated stays Indonesian, and the screen says so. Null where
 * nothing of the lesson is in English.
 */
export function composeEnglish({ screens }: DraftLesson): Screen[] | null {
	const translated = screens.map(({ title, textsEn, blocks }) => ({
		...inEnglish({ title }, textsEn),
		blocks: blocks.map(({ body, textsEn: own }) => inEnglish(body, own)),
		untranslated:
			missingEnglish({ title }, textsEn) > 0 ||
			blocks.some(({ body, textsEn: own }) => missingEnglish(body, own) > 0),
	}));
	const has = screens.some(
		({ textsEn, blocks }) =>
			Object.keys(textsEn).length > 0 || blocks.some((one) => Object.keys(one.textsEn).length > 0),
	);
	return has ? translated : null;
}
