import type { Db } from '../../src/lib/platform/database.server.ts';
import type { Day } from '../../src/lib/time/index.ts';
import { komunikasiLoket } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import { checksOf } from '../../src/lib/learning/rules-lesson.ts';
import {
	answerCheck,
	answerQuestion,
	enrol,
	finishLesson,
	startAttempt,
	submitAttempt,
} from '../../src/lib/learning/server.ts';
import { anAct } from './act.ts';

export const course = komunikasiLoket;
export const courseCode = komunikasiLoket.code;

type OnDay = { readonly officerId: number; readonly on: Day | string };
const actOn = (db: Db, on: string) => anAct(db, { at: `${on}T10:00:00+07:00` });

/** An officer enrolled in the native course. */
export async function anEnrolment(db: Db, { officerId, on }: OnDay): Promise<number> {
	const act = actOn(db, on);
	const outcome = await enrol(act, { officerId, courseCode, goalId: null, dueOn: null });
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.enrolmentId;
}

/** Answers the small questions of a lesson and finishes it, as its reader would. */
export async function aLessonDone(db: Db, { officerId, on, slug }: OnDay & { slug: string }) {
	const act = actOn(db, on);
	const at = { officerId, courseCode, slug };
	const screens = course.lessons.find((lesson) => lesson.slug === slug)?.screens ?? [];
	for (const { check } of checksOf(screens)) {
		await answerCheck(act, { ...at, id: check.id, option: 0 });
	}
	return finishLesson(act, { ...at, practised: true });
}

/** Takes the quiz with so many right answers. */
export async function anAttempt(db: Db, { officerId, on, right }: OnDay & { right: number }) {
	const act = actOn(db, on);
	const at = { officerId, courseCode };
	const started = await startAttempt(act, at);
	if (!started.ok) return started;
	for (const [index, { position, key }] of course.questions.entries()) {
		const option = index < right ? key : (key + 1) % 4;
		await answerQuestion(act, { ...at, position, option });
	}
	return submitAttempt(act, at);
}

/** Passes the whole course: lessons spread over the given days, the quiz on the last of them. */
export async function aCoursePassed(
	db: Db,
	{ officerId, days }: { officerId: number; days: readonly string[] },
): Promise<number> {
	const first = days[0] as string;
	const enrolmentId = await anEnrolment(db, { officerId, on: first });
	for (const [index, { slug }] of course.lessons.entries()) {
		const on = days[Math.floor((index * days.length) / course.lessons.length)] ?? first;
		await aLessonDone(db, { officerId, on, slug });
	}
	await anAttempt(db, { officerId, on: days.at(-1) ?? first, right: 10 });
	return enrolmentId;
}
