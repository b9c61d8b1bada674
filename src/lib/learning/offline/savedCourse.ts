import type { LessonState } from '../enrolment.ts';
import type { AskedQuestion } from '../question.ts';
import type { ReadScreen } from '../translation/rules-screen.ts';

/** A lesson as a phone keeps it. */
export type SavedLesson = Pick<
	LessonState,
	'slug' | 'title' | 'minutes' | 'practiceMinutes' | 'place' | 'isPackage'
> & {
	readonly done: boolean;
	/** With the replies of small questions, which only teach; none for a part of a package. */
	readonly screens: readonly ReadScreen[];
	/** Addresses of pictures, sounds and films. */
	readonly files: readonly string[];
};

/** A course as a phone keeps it. No key of the final quiz is in it. */
export type SavedCourse = {
	readonly code: string;
	readonly version: number;
	readonly title: string;
	readonly passMark: number;
	readonly passed: boolean;
	readonly lessons: readonly SavedLesson[];
	readonly questions: readonly (AskedQuestion & { readonly lang?: 'id' | undefined })[];
};
