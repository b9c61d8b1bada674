import type { Db } from '../platform/database.server.ts';
import type { AskedQuestion, Question } from './question.ts';
import { questionIn } from './translation/rules-question.ts';
import type { ReadScreen } from './translation/rules-screen.ts';
import type { Language } from './translation/spoken.ts';
import { askQuestion } from './rules-attempt.ts';
import { wrongAnswers } from './store-attempt.server.ts';
import type { WrongAnswer } from './store-attempt.server.ts';
import { keyedQuestions, openQuestions, screensOf } from './store-course.server.ts';
import { lessonStates, studyHead } from './store-study.server.ts';
import type { StudyHead } from './store-study.server.ts';
import type { LessonState } from './enrolment.ts';

export * from './attendance/server.ts';
export * from './badges/server.ts';
export * from './evaluation/server.ts';
export * from './classes/server.ts';
export { answerQuestion, startAttempt, submitAttempt } from './quiz.server.ts';
export {
	catalogueRows as catalogue,
	courseTowards as courseFor,
	openCourses,
} from './store-course.server.ts';
export type { CatalogueRow, StoredCourse } from './store-course.server.ts';
export * from './offline/server.ts';
export * from './cmi5/server.ts';
export * from './moodle/server.ts';
export * from './place/server.ts';
export * from './refresher/server.ts';
export { learningToday } from './today/store-today.server.ts';
export * from './package/server.ts';
export * from './authoring/server.ts';
export * from './paths/server.ts';
export { keepSecond } from './playback.server.ts';
export * from './simulation/server.ts';
export * from './translation/server.ts';
export { enrolmentRows as enrolmentsOf } from './store-study.server.ts';
export type { EnrolmentRow, StudyHead } from './store-study.server.ts';
export { answerCheck, enrol, finishLesson, visitScreen } from './study.server.ts';

export type Study = StudyHead & { readonly lessons: readonly LessonState[] };

/** A course as one officer has it, with lessons and progress; two statements. Null: no such course. */
export async function studyOf(db: Db, officerId: number, code: string): Promise<Study | null> {
	const head = await studyHead(db, officerId, code);
	if (!head) return null;
	const lessons = await lessonStates(db, head.course.id, head.enrolment?.id ?? null);
	return { ...head, lessons };
}

/**
 * The screens of a lesson with their keys; show them only through `shownBlocks`. In English where the
 * lesson is translated, else in Indonesian.
 */
export function lessonScreens(
	db: Db,
	courseId: number,
	slug: string,
	language: Language = 'id',
): Promise<ReadScreen[] | null> {
	return screensOf(db, courseId, slug, language);
}

type InLanguage = { readonly lang: 'id' | undefined };

/** The questions as one attempt asks them, without keys; in English where one is translated whole. */
export async function questionsOf(
	db: Db,
	courseId: number,
	attemptId: number,
	language: Language = 'id',
): Promise<(AskedQuestion & InLanguage)[]> {
	const questions = await openQuestions(db, courseId);
	return questions.map((question) => {
		const { lang, ...asked } = questionIn(question, language);
		return { ...askQuestion(asked, attemptId), lang };
	});
}

export type Review =
	| { readonly passed: true; readonly questions: readonly (Question & InLanguage)[] }
	| { readonly passed: false; readonly wrong: readonly (WrongAnswer & InLanguage)[] };

/**
 * What a submitted attempt may show: after a pass every question with its reason; after a failure
 * only which ones were wrong and which lesson helps, because the next attempt asks them again.
 */
export async function reviewOf(
	db: Db,
	courseId: number,
	attempt: { readonly id: number; readonly passed: boolean | null },
	language: Language = 'id',
): Promise<Review> {
	if (attempt.passed) {
		const questions = await keyedQuestions(db, courseId);
		return { passed: true, questions: questions.map((one) => questionIn(one, language)) };
	}
	const wrong = await wrongAnswers(db, courseId, attempt.id);
	return {
		passed: false,
		wrong: wrong.map((answer) => {
			const { options: _options, ...said } = questionIn(answer, language);
			return said;
		}),
	};
}

/** The lessons of a course as nobody has begun them, for its organiser. */
export function lessonsIn(db: Db, courseId: number): Promise<LessonState[]> {
	return lessonStates(db, courseId, null);
}
export * from './handouts/server.ts';
