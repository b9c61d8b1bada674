import { inEnglish, textsOf, type TextsEn } from '../authoring/texts.ts';
import type { Screen } from '../block.ts';
import type { FullCourse, Lesson } from '../course.ts';
import type { CourseEnglish, LessonEnglish } from '../courseEnglish.ts';
import type { Question } from '../question.ts';
import { questionTexts } from '../translation/rules-question.ts';

/** Lays English beside what is said in Indonesian; one text too few or too many is a fault of ours. */
function beside(says: unknown, english: readonly string[]): TextsEn {
	const texts = textsOf(says);
	if (texts.length !== english.length)
		throw new Error(`${texts.length} texts, ${english.length} in English: ${english[0]}`);
	return Object.fromEntries(
		texts.map(({ path, text: of }, at) => [path, { of, text: english[at] ?? '' }]),
	);
}

export const courseEnglish = ({ title, summary }: FullCourse, english: CourseEnglish): TextsEn =>
	beside({ title, summary }, [english.title, english.summary]);

export const questionEnglish = (question: Question, english: readonly string[]): TextsEn =>
	beside(questionTexts(question), english);

export function screensEnglish({ screens }: Lesson, english: LessonEnglish): Screen[] {
	return screens.map((screen, at) => ({
		...inEnglish(screen, beside(screen, english.screens[at] ?? [])),
		untranslated: false,
	}));
}
