import type { Db } from '../../platform/database.server.ts';
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
): Promise<SavedCourse | null> {
	const head = await studyHead(db, officerId, code);
	if (!head?.enrolment) return null;
	const { course, enrolment } = head;
	const lessons = await lessonStates(db, course.id, enrolment.id);
	const screens = await allScreens(db, course.id);
	const questions = await openQuestions(db, course.id);
	return {
		code: course.code,
		version: course.version,
		title: course.title,
		passMark: course.passMark,
		passed: enrolment.passedAt !== null,
		lessons: lessons.map(({ slug, title, minutes, practiceMinutes, place, isPackage, doneAt }) => ({
			...{ slug, title, minutes, practiceMinutes, place, isPackage },
			done: doneAt !== null,
			screens: screens.get(slug) ?? [],
			files: [],
		})),
		questions: questions.map((question) => askQuestion(question, enrolment.id)),
	};
}
