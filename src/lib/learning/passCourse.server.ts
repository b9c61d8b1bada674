import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { announce } from '../platform/events.server.ts';
import { dayOf } from '../time/index.ts';
import { certificateNumber } from './certificate.ts';
import type { CoursePassed } from './events.ts';
import { renewCertificates } from './refresher/renew.server.ts';
import { studiedDays } from './rules-study.ts';
import { markPassed } from './store-attempt.server.ts';
import { lessonStates } from './store-study.server.ts';
import type { StudyHead } from './store-study.server.ts';

/**
 * Gives the certificate and announces learning.coursePassed with the days of learning. The caller
 * holds the lock of the enrolment and has seen that it was not passed before.
 */
export async function passCourse(
	tx: Tx,
	act: Act,
	{ course, enrolment }: StudyHead,
	enrolmentId: number,
	score: number,
): Promise<void> {
	if (!enrolment) throw new Error(`nobody is enrolled by ${enrolmentId}`);
	const { officerId, goalId } = enrolment;
	const number = certificateNumber(enrolmentId, act.today);
	await markPassed(tx, { enrolmentId, score, at: act.now, certificateNumber: number });
	const lessons = await lessonStates(tx, course.id, enrolmentId);
	const payload: CoursePassed = {
		enrolmentId,
		officerId,
		courseCode: course.code,
		courseVersion: course.version,
		courseTitle: course.title,
		competencyCode: course.competencyCode,
		level: course.level,
		formCode: course.formCode,
		jp: course.jp,
		studied: studiedDays(
			lessons.flatMap(({ doneAt, minutes, practiceMinutes }) =>
				doneAt ? { doneOn: dayOf(doneAt), minutes: minutes + practiceMinutes } : [],
			),
			course.jp,
		),
		passedOn: act.today,
		minutes: Math.round((act.now.getTime() - enrolment.enrolledAt.getTime()) / 60_000),
		score,
		goalId,
		certificateNumber: number,
	};
	await record(tx, act, {
		act: 'learning.coursePassed',
		subject: 'learning.enrolment',
		subjectId: enrolmentId,
		about: officerId,
		after: { score, certificate: number },
	});
	await renewCertificates(tx, act, course.code, [{ officerId, proof: `enrolment:${enrolmentId}` }]);
	await announce(tx, act, { name: 'learning.coursePassed', key: String(enrolmentId), payload });
}
