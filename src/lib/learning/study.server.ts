import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import { announce } from '../platform/events.server.ts';
import type { Day } from '../time/index.ts';
import type { Enrolled } from './events.ts';
import { inLesson, noteLesson } from './openLesson.server.ts';
import type { LessonAddress, NotThere } from './openLesson.server.ts';
import { checksOf, finishLesson as mayFinish, screenWithin } from './rules-lesson.ts';
import type { LessonRefusal } from './rules-lesson.ts';
import { openCourse } from './store-course.server.ts';
import {
	completeEnrolment,
	insertEnrolment,
	keepCheck,
	keepScreen,
	markDone,
} from './store-progress.server.ts';
import { studyHead } from './store-study.server.ts';

export type EnrolOutcome =
	| { readonly ok: true; readonly enrolmentId: number; readonly isNew: boolean }
	| { readonly ok: false; readonly reason: 'noSuchCourse' };

/**
 * Enrols an officer in the newest open version of a course. Idempotent: whoever is under way, or
 * has passed this version, keeps that enrolment; a goal and a date that come later are added.
 */
export async function enrol(
	act: Act,
	wish: {
		officerId: number;
		courseCode: string;
		goalId: number | null;
		dueOn: Day | null;
	},
): Promise<EnrolOutcome> {
	const { officerId, courseCode, goalId, dueOn } = wish;
	return act.db.transaction().execute(async (tx) => {
		const newest = await openCourse(tx, courseCode);
		const head = await studyHead(tx, officerId, courseCode);
		const held = head?.enrolment ?? null;
		const heldCounts = held && (held.passedAt === null || head?.course.id === newest?.id);
		if (held && (heldCounts || newest === null)) {
			await completeEnrolment(tx, held.id, goalId, dueOn);
			return { ok: true, enrolmentId: held.id, isNew: false };
		}
		if (newest === null) return { ok: false, reason: 'noSuchCourse' };
		const made = { officerId, courseId: newest.id, goalId, dueOn, at: act.now };
		const enrolmentId = await insertEnrolment(tx, made);
		if (enrolmentId === null) {
			// Somebody else enrolled the officer between our look and our insert.
			const other = await studyHead(tx, officerId, courseCode);
			if (!other?.enrolment) throw new Error(`no enrolment of ${officerId} in ${courseCode}`);
			return { ok: true, enrolmentId: other.enrolment.id, isNew: false };
		}
		const payload: Enrolled = { enrolmentId, officerId, courseCode };
		await record(tx, act, {
			act: 'learning.enrolled',
			subject: 'learning.enrolment',
			subjectId: enrolmentId,
			about: officerId,
			after: { courseCode, version: newest.version, goalId, dueOn },
		});
		await announce(tx, act, { name: 'learning.enrolled', key: String(enrolmentId), payload });
		return { ok: true, enrolmentId, isNew: true };
	});
}

/** Remembers the screen to open next, for this and every other device. */
export async function visitScreen(
	act: Act,
	at: LessonAddress & { readonly screen: number },
): Promise<{ readonly ok: true; readonly screen: number } | NotThere> {
	return inLesson(act, at, async (tx, lesson) => {
		const screen = screenWithin(at.screen, lesson.screens.length);
		await keepScreen(tx, { ...lesson, screen, now: act.now });
		await noteLesson(tx, act, at, lesson, 'learning.screenVisited', { screen });
		return { ok: true, screen };
	});
}

/** Keeps the answer to a small question; it may be changed, because it only teaches. */
export async function answerCheck(
	act: Act,
	at: LessonAddress & { readonly id: string; readonly option: number },
): Promise<
	| { readonly ok: true; readonly screen: number }
	| NotThere
	| { readonly ok: false; readonly reason: 'noSuchOption' }
> {
	return inLesson(act, at, async (tx, lesson) => {
		const found = checksOf(lesson.screens).find(({ check }) => check.id === at.id);
		if (!found?.check.options[at.option]) return { ok: false, reason: 'noSuchOption' };
		const { screen } = found;
		await keepCheck(tx, { ...lesson, screen, check: at.id, option: at.option, now: act.now });
		await noteLesson(tx, act, at, lesson, 'learning.checkAnswered', { check: at.id });
		return { ok: true, screen };
	});
}

/** Marks a lesson done, or says what it still asks for. The first day on which it was done stays. */
export async function finishLesson(
	act: Act,
	at: LessonAddress & { readonly practised: boolean },
): Promise<{ readonly ok: true } | LessonRefusal | NotThere> {
	return inLesson(act, at, async (tx, lesson) => {
		if (lesson.doneAt) return { ok: true };
		const verdict = mayFinish(lesson.screens, lesson.place, at.practised);
		if (!verdict.ok) return verdict;
		const screen = lesson.screens.length - 1;
		await keepScreen(tx, { ...lesson, screen, now: act.now });
		await markDone(tx, { ...lesson, now: act.now });
		await noteLesson(tx, act, at, lesson, 'learning.lessonDone', { slug: at.slug });
		return { ok: true };
	});
}
