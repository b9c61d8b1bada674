import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { EndForm } from './forms-study.ts';
import { studiesOf } from './store-study.server.ts';
import type { StudyRefusal } from './study.ts';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: StudyRefusal };

/** The officer says that the own study is finished or stopped; it is said once. */
export async function endStudy(
	act: Act,
	asked: { readonly officerId: number; readonly studyId: number; readonly form: EndForm },
): Promise<Outcome> {
	const { officerId, studyId, form } = asked;
	const study = (await studiesOf(act.db, officerId)).find(({ id }) => id === studyId);
	if (!study) return { ok: false, reason: 'noSuchStudy' };
	if (study.decision !== 'accepted') return { ok: false, reason: 'notApproved' };
	if (form.tanggal > act.today || form.tanggal < study.startsOn)
		return { ok: false, reason: 'notYet' };
	const end = {
		...{ study_id: studyId, kind: form.akhir, ended_on: form.tanggal },
		...{ reason: form.alasan || null, noted_at: act.now },
	};
	return act.db.transaction().execute(async (tx): Promise<Outcome> => {
		const made = await tx
			.insertInto('hours.study_end')
			.values(end)
			.onConflict((conflict) => conflict.doNothing())
			.returning('study_id')
			.executeTakeFirst();
		if (!made) {
			const ended = (await studiesOf(tx, officerId)).find(({ id }) => id === studyId);
			const same = ended?.end?.kind === form.akhir;
			return same ? { ok: true } : { ok: false, reason: 'alreadyEnded' };
		}
		await tx.updateTable('hours.study').set({ ended: true }).where('id', '=', studyId).execute();
		await record(tx, act, {
			act: 'hours.studyEnded',
			subject: 'hours.study',
			subjectId: studyId,
			about: officerId,
			after: end,
		});
		return { ok: true };
	});
}
