import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import type { Result } from './attempt.ts';
import type { LessonState } from './enrolment.ts';
import { mayStart, unanswered } from './rules-attempt.ts';
import type { StartRefusal } from './rules-attempt.ts';
import { insertAttempt, keepAnswer, lockEnrolment, openAttempt } from './store-attempt.server.ts';
import { scoreOpen } from './score.server.ts';
import { keyedQuestions } from './store-course.server.ts';
import { lessonStates, studyHead } from './store-study.server.ts';
import type { StudyHead } from './store-study.server.ts';

/** Whose quiz, by names that stand in an address. */
export type QuizAddress = { readonly officerId: number; readonly courseCode: string };
type NotEnrolled = { readonly ok: false; readonly reason: 'notEnrolled' };

/** Opens an attempt, or returns to the one that is open. */
export async function startAttempt(
	act: Act,
	at: QuizAddress,
): Promise<{ readonly ok: true; readonly attemptId: number } | StartRefusal | NotEnrolled> {
	return inQuiz(act, at, async (tx, head, enrolmentId) => {
		const open = await openAttempt(tx, enrolmentId);
		if (open) return { ok: true, attemptId: open.id };
		const lessons = await lessonStates(tx, head.course.id, enrolmentId);
		const verdict = mayStart(head.attempts, allDone(lessons), act.today);
		if (!verdict.ok) return verdict;
		const number = (head.attempts.at(-1)?.number ?? 0) + 1;
		const attemptId = await insertAttempt(tx, enrolmentId, number, act.now);
		await note(tx, act, at, enrolmentId, 'learning.attemptStarted', { number });
		return { ok: true, attemptId };
	});
}

/** Keeps one answer at once, so that a dropped line or a flat battery loses nothing. */
export async function answerQuestion(
	act: Act,
	at: QuizAddress & { readonly position: number; readonly option: number },
): Promise<
	{ readonly ok: true } | NotEnrolled | { readonly ok: false; readonly reason: 'notOpen' }
> {
	return inQuiz(act, at, async (tx, head, enrolmentId) => {
		const { position, option } = at;
		const kept = await keepAnswer(tx, { enrolmentId, courseId: head.course.id, position, option });
		if (!kept) return { ok: false, reason: 'notOpen' };
		await note(tx, act, at, enrolmentId, 'learning.questionAnswered', { position });
		return { ok: true };
	});
}

export type SubmitRefusal =
	| { readonly ok: false; readonly reason: 'notOpen' }
	| { readonly ok: false; readonly reason: 'unanswered'; readonly positions: readonly number[] };

/**
 * Scores the open attempt. A pass gives the certificate and announces learning.coursePassed with
 * the days of learning. Submitting twice scores once: the second time no attempt is open.
 */
export async function submitAttempt(
	act: Act,
	at: QuizAddress,
): Promise<{ readonly ok: true; readonly result: Result } | SubmitRefusal | NotEnrolled> {
	return inQuiz(act, at, async (tx, head, enrolmentId) => {
		const open = await openAttempt(tx, enrolmentId);
		if (!open) return { ok: false, reason: 'notOpen' };
		const questions = await keyedQuestions(tx, head.course.id);
		const missing = unanswered(
			questions.map(({ position }) => position),
			open.answers,
		);
		if (missing.length > 0) return { ok: false, reason: 'unanswered', positions: missing };
		const result = await scoreOpen(tx, act, head, { ...open, questions });
		return { ok: true, result };
	});
}

/** The quiz opens when every lesson is done, because the hours lie on the days of the lessons. */
export function allDone(lessons: readonly LessonState[]): boolean {
	return (
		lessons.length > 0 && lessons.every(({ doneAt, isPackage }) => doneAt !== null && !isPackage)
	);
}

async function inQuiz<Outcome>(
	act: Act,
	at: QuizAddress,
	then: (tx: Tx, head: StudyHead, enrolmentId: number) => Promise<Outcome>,
): Promise<Outcome | NotEnrolled> {
	return act.db.transaction().execute(async (tx) => {
		const found = await studyHead(tx, at.officerId, at.courseCode);
		if (!found?.enrolment) return { ok: false, reason: 'notEnrolled' };
		await lockEnrolment(tx, found.enrolment.id);
		const head = await studyHead(tx, at.officerId, at.courseCode);
		if (!head?.enrolment) return { ok: false, reason: 'notEnrolled' };
		return then(tx, head, head.enrolment.id);
	});
}

function note(
	tx: Tx,
	act: Act,
	{ officerId }: QuizAddress,
	subjectId: number,
	name: string,
	after: object,
): Promise<void> {
	const subject = 'learning.enrolment';
	return record(tx, act, { act: name, subject, subjectId, about: officerId, after });
}
