import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Decision } from '../claim/claim.ts';
import { studyIn } from './store-study.server.ts';
import type { StudyRefusal } from './study.ts';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: StudyRefusal };

/** An organiser of the branch decides on a study, once; nobody on the own. */
export async function decideStudy(
	act: Act,
	wish: {
		readonly studyId: number;
		readonly branches: readonly number[];
		readonly deciderId: number;
		readonly decision: Decision;
		readonly reason: string;
	},
): Promise<Outcome> {
	const study = await studyIn(act.db, wish.branches, wish.studyId);
	if (!study) return { ok: false, reason: 'noSuchStudy' };
	if (study.officerId === wish.deciderId) return { ok: false, reason: 'ownStudy' };
	const { decision, reason } = wish;
	return act.db.transaction().execute(async (tx): Promise<Outcome> => {
		const done = await tx
			.updateTable('hours.study')
			.set({ decision, reason: reason || null, decided_by: wish.deciderId, decided_at: act.now })
			.where('id', '=', study.id)
			.where('decision', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!done) {
			const decided = await studyIn(tx, wish.branches, study.id);
			const same = decided?.decision === decision;
			return same ? { ok: true } : { ok: false, reason: 'alreadyDecided' };
		}
		await record(tx, act, {
			act: 'hours.studyDecided',
			subject: 'hours.study',
			subjectId: study.id,
			about: study.officerId,
			after: { decision, reason },
		});
		return { ok: true };
	});
}
