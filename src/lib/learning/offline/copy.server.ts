import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { studyHead } from '../store-study.server.ts';
import { addCopy } from './store-copy.server.ts';

/** Notes that an officer takes a course along. What is done with the copy lies after this hour. */
export async function takeCopy(
	act: Act,
	wish: { readonly officerId: number; readonly courseCode: string; readonly copy: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'notEnrolled' }> {
	const { officerId, courseCode, copy } = wish;
	return act.db.transaction().execute(async (tx) => {
		const head = await studyHead(tx, officerId, courseCode);
		if (!head?.enrolment) return { ok: false, reason: 'notEnrolled' };
		const enrolmentId = head.enrolment.id;
		if (await addCopy(tx, { id: copy, enrolmentId, takenAt: act.now }))
			await record(tx, act, {
				act: 'learning.copyTaken',
				subject: 'learning.enrolment',
				subjectId: enrolmentId,
				about: officerId,
				after: { copy },
			});
		return { ok: true };
	});
}
