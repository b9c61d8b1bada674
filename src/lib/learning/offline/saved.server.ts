import type { Db } from '../../platform/database.server.ts';
import { courseIn, spoken, type Language } from '../translation/spoken.ts';
import { questionIn } from '../translation/rules-question.ts';
import { askQuestion } from '../rules-attempt.ts';
import { openQuestions } from '../store-course.server.ts';
import { lessonStates, studyHead } from '../store-study.server.ts';
import type { SavedCourse } from './savedCourse.ts';
import { allScreens } from './store-saved.server.ts';

/** A course as its officer may take it along, four statements; null when not enrolled. */
export async function savedCourseOf(
	db: Db,
	officerId: number,
	code: string,
	language: Language = 'id',
): Promise<SavedCourse | null> {
	const head = await studyHead(db, officerId, code);
	if (!head?.enrolment) return null;
	const { course, enrolment } = head;
	const lessons = await lessonStates(db, course.id, enrolment.id);
	const screens = await allScreens(db, course.id, language);
	const questions = await openQuestions(db, course.id);
	return {
		code: course.code,
		version: course.version,
		title: courseIn(course, language).title,
		passMark: course.passMark,
		passed: enrolment.passedAt !== null,
		lessons: lessons.map(({ title, titleEn, minutes, practiceMinutes, ...lesson }) => ({
			...{ slug: lesson.slug, title: spoken(title, titleEn, language).text, minutes },
			...{ practiceMinutes, place: lesson.place, isPackage: lesson.isPackage },
			done: lesson.doneAt !== null,
			screens: screens.get(lesson.slug) ?? [],
			files: [],
		})),
		questions: questions.map((question) => {
			const { lang, ...asked } = questionIn(question, language);
			return { ...askQuestion(asked, enrolment.id), lang };
		}),
	};
}
