import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { proofTypeOf } from '../../platform/proofType.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import { mayHoldClass } from '../classes/policy-classes.ts';
import { heldClassById } from '../classes/store-class.server.ts';
import type { HandoutForm } from './forms-handout.ts';
import type { HandoutRefusal } from './handout.ts';
import { whyNotHandedOut } from './rules-handout.ts';
import { handoutsOf } from './store-handout.server.ts';

/** Two years: the next class of the course, and the questions of an auditor. */
const keptDays = 730;

type Handed =
	{ readonly ok: true } | { readonly ok: false; readonly reason: HandoutRefusal | 'classUnknown' };

/** An organiser hands out a file of a class, before it or after it. Sent twice it is handed out once. */
export async function handOut(
	act: Act,
	files: Files,
	who: Principal,
	asked: { readonly classId: number; readonly form: HandoutForm; readonly upload: Upload | null },
): Promise<Handed> {
	const { classId, form, upload } = asked;
	const held = await heldClassById(act.db, classId);
	if (!held || !mayHoldClass(who, held.above)) return { ok: false, reason: 'classUnknown' };
	const key = `handout:${classId}:${form.token}`;
	const same = await act.db
		.selectFrom('learning.handout')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	if (same) return { ok: true };
	const content = upload?.content ?? new Uint8Array();
	const mediaType = proofTypeOf(content);
	const already = (await handoutsOf(act.db, classId)).length;
	const reason = whyNotHandedOut(form.jenis, content.byteLength, mediaType, already);
	if (reason !== null || upload === null || mediaType === null)
		return { ok: false, reason: reason ?? 'fileMissing' };
	const kept = { purpose: 'learning.handout', keptDays };
	const fileId = await storeUpload(act, files, { ...upload, mediaType }, kept);
	const row = {
		...{ key, class_id: classId, kind: form.jenis, title: form.judul, file_id: fileId },
		...{ added_by: who.officerId, added_at: act.now },
	};
	return act.db.transaction().execute(async (tx): Promise<Handed> => {
		const made = await tx
			.insertInto('learning.handout')
			.values(row)
			.onConflict((conflict) => conflict.column('key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (made)
			await record(tx, act, {
				act: 'learning.handedOut',
				subject: 'learning.handout',
				subjectId: made.id,
				after: row,
			});
		return { ok: true };
	});
}

/** Takes a file off the class; nobody opens it any more, and that it was there stays known. */
export async function takeBackHandout(
	act: Act,
	who: Principal,
	asked: { readonly classId: number; readonly handoutId: number },
): Promise<Handed> {
	const held = await heldClassById(act.db, asked.classId);
	if (!held || !mayHoldClass(who, held.above)) return { ok: false, reason: 'classUnknown' };
	return act.db.transaction().execute(async (tx): Promise<Handed> => {
		const gone = await tx
			.updateTable('learning.handout')
			.set({ removed_at: act.now })
			.where('id', '=', asked.handoutId)
			.where('class_id', '=', asked.classId)
			.where('removed_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (gone)
			await record(tx, act, {
				act: 'learning.handoutTakenBack',
				subject: 'learning.handout',
				subjectId: gone.id,
			});
		return { ok: true };
	});
}
