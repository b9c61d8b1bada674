import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { announce } from '../platform/events.server.ts';
import type { Result } from './attempt.ts';
import type { AttemptScored } from './events.ts';
import { passCourse } from './passCourse.server.ts';
import type { Answers, Question } from './question.ts';
import { scoreAttempt } from './rules-attempt.ts';
import { closeAttempt } from './store-attempt.server.ts';
import type { StudyHead } from './store-study.server.ts';

type Open = {
	readonly id: number;
	readonly answers: Answers;
	readonly questions: readonly Question[];
};

/**
 * Scores an open attempt that has an answer to each question, tells what was answered, and gives the
 * certificate for a pass. The caller holds the lock of the enrolment.
 */
export async function scoreOpen(
	tx: Tx,
	act: Act,
	head: StudyHead,
	{ id, answers, questions }: Open,
): Promise<Result> {
	const { course, enrolment } = head;
	if (!enrolment) throw new Error(`attempt ${id} belongs to nobody`);
	const { id: enrolmentId, officerId } = enrolment;
	const result = scoreAttempt(questions, answers, course.passMark);
	await closeAttempt(tx, id, result, act.now);
	await record(tx, act, {
		act: 'learning.attemptSubmitted',
		subject: 'learning.enrolment',
		subjectId: enrolmentId,
		about: officerId,
		after: { score: result.score, passed: result.passed },
	});
	const payload: AttemptScored = {
		attemptId: id,
		enrolmentId,
		officerId,
		courseCode: course.code,
		courseVersion: course.version,
		score: result.score,
		passed: result.passed,
		answers: questions.map(({ position, key }) => {
			const option = answers[position] ?? -1;
			return { position, option, right: option === key };
		}),
	};
	await announce(tx, act, { name: 'learning.attemptScored', key: String(id), payload });
	if (result.passed) await passCourse(tx, act, head, enrolmentId, result.score);
	return result;
}
