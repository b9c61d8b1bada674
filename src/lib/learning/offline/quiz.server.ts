import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { mayStart, unanswered } from '../rules-attempt.ts';
import { allDone } from '../quiz.server.ts';
import { scoreOpen } from '../score.server.ts';
import { insertAttempt, openAttempt } from '../store-attempt.server.ts';
import { keyedQuestions } from '../store-course.server.ts';
import { lessonStates } from '../store-study.server.ts';
import type { StudyHead } from '../store-study.server.ts';
import type { KeptAct, KeptResult } from './keptAct.ts';
import { validAnswers } from './rules-kept.ts';
import { keepAnswers } from './store-place.server.ts';

type QuizAct = Extract<KeptAct, { kind: 'quiz' }>;

/**
 * Scores a quiz that was answered without a line. `act` carries the hour of the answers: the attempts
 * of that day are counted. An attempt open on another device is the same attempt; its answers came first.
 */
export async function followQuiz(
	tx: Tx,
	act: Act,
	head: StudyHead,
	kept: QuizAct,
): Promise<KeptResult> {
	const { course, enrolment } = head;
	if (!enrolment) return { outcome: 'refused', reason: 'notEnrolled' };
	const questions = await keyedQuestions(tx, course.id);
	const open = await openAttempt(tx, enrolment.id);
	if (!open) {
		const lessons = await lessonStates(tx, course.id, enrolment.id);
		const verdict = mayStart(head.attempts, allDone(lessons), act.today);
		if (!verdict.ok)
			return verdict.reason === 'alreadyPassed'
				? { outcome: 'further' }
				: { outcome: 'refused', reason: verdict.reason };
	}
	const answers = { ...validAnswers(questions, kept.answers), ...open?.answers };
	const positions = questions.map(({ position }) => position);
	if (unanswered(positions, answers).length > 0)
		return { outcome: 'refused', reason: 'unanswered' };
	const number = (head.attempts.at(-1)?.number ?? 0) + 1;
	const id = open?.id ?? (await insertAttempt(tx, enrolment.id, number, act.now));
	await keepAnswers(tx, id, answers);
	const result = await scoreOpen(tx, act, head, { id, answers, questions });
	return { outcome: 'taken', score: result.score, passed: result.passed };
}
