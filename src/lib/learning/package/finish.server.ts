import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { passCourse } from '../passCourse.server.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import { markDone } from '../store-progress.server.ts';
import { lessonStates, studyHead } from '../store-study.server.ts';
import { courseScore, scoreOf } from './rules-progress.ts';
import { itemStates } from './store-launch.server.ts';

/**
 * Marks an item done, and passes the course when it was the last one and the mean score reaches the
 * course's mark. Done again it changes nothing; a better score may still pass the course later.
 */
export async function finishItem(
	tx: Tx,
	act: Act,
	at: {
		readonly officerId: number;
		readonly courseCode: string;
		readonly slug: string;
		readonly enrolmentId: number;
		readonly lessonId: number;
	},
): Promise<void> {
	const { enrolmentId, lessonId } = at;
	await lockEnrolment(tx, enrolmentId);
	const head = await studyHead(tx, at.officerId, at.courseCode);
	if (head?.enrolment?.id !== enrolmentId) throw new Error(`no enrolment ${enrolmentId}`);
	const before = await lessonStates(tx, head.course.id, enrolmentId);
	if (before.find(({ slug }) => slug === at.slug)?.doneAt === null) {
		await markDone(tx, { enrolmentId, lessonId, now: act.now });
		await record(tx, act, {
			act: 'learning.lessonDone',
			subject: 'learning.enrolment',
			subjectId: enrolmentId,
			about: at.officerId,
			after: { lesson: at.slug },
		});
	}
	if (head.enrolment.passedAt !== null) return;
	const isLast = before.every(({ slug, doneAt }) => slug === at.slug || doneAt !== null);
	if (!isLast) return;
	const score = courseScore((await itemStates(tx, enrolmentId)).map(scoreOf));
	if (score >= head.course.passMark) await passCourse(tx, act, head, enrolmentId, score);
}
