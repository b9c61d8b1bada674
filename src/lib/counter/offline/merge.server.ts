import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import type { OfflineConflict } from './act.ts';
import type { OfflineBatch } from './forms.ts';
import { followAct } from './follow-act.server.ts';
import type { Place } from './place.ts';
import { corrected } from './rules-time.ts';
import { addActs, addBatch, knownActs } from './store-batch.server.ts';
import type { Followed } from './store-batch.server.ts';
import { hear } from './store-lease.server.ts';

export type Merged =
	| { readonly ok: true; readonly batchId: string }
	| { readonly ok: false; readonly reason: 'unknownDesk' | 'deskElsewhere' };

/**
 * What a desk did without a line becomes part of the day, all of it in one transaction and in the
 * order in which it happened. Sending a batch, or an act, twice changes nothing.
 *
 * What does not fit (the citizen was called elsewhere, or has left) is kept as a conflict that a
 * person decides; every later act on the same citizen shares it.
 */
export async function mergeOffline(
	act: Act,
	officeId: number,
	batch: OfflineBatch,
): Promise<Merged> {
	return act.db.transaction().execute(async (tx) => {
		const desk = await tx
			.selectFrom('counter.desk')
			.select('office_id')
			.where('id', '=', batch.deskId)
			.executeTakeFirst();
		if (!desk) return { ok: false, reason: 'unknownDesk' };
		if (desk.office_id !== officeId) return { ok: false, reason: 'deskElsewhere' };
		const place = { deskId: batch.deskId, officeId, officerId: batch.officerId };
		const off = act.now.getTime() - new Date(batch.sentAt).getTime();
		const cutAt = corrected(batch.cutAt, off, new Date(0), act.now);
		const isNew = await addBatch(tx, {
			...place,
			id: batch.id,
			day: dayOf(cutAt),
			cutAt,
			mergedAt: act.now,
		});
		if (!isNew) return { ok: true, batchId: batch.id };
		const followed = await followAll(tx, act, place, batch, off);
		if (followed.length > 0) await addActs(tx, batch.id, followed);
		await hear(tx, place, act.now);
		await record(tx, act, {
			act: 'counter.offlineMerged',
			subject: 'counter.offline_batch',
			subjectId: batch.id,
			about: batch.officerId,
			after: {
				acts: followed.length,
				conflicts: followed.filter(({ conflict }) => conflict !== null).length,
			},
		});
		return { ok: true, batchId: batch.id };
	});
}

async function followAll(
	tx: Tx,
	own: Act,
	place: Place,
	batch: OfflineBatch,
	off: number,
): Promise<Followed[]> {
	const known = await knownActs(
		tx,
		batch.acts.map(({ id }) => id),
	);
	const stuck = new Map<string, OfflineConflict>();
	const followed: Followed[] = [];
	let before = new Date(0);
	for (const sent of batch.acts) {
		const at = corrected(sent.at, off, before, own.now);
		before = at;
		if (known.has(sent.id)) continue;
		const done = { ...sent, priority: sent.priority ?? null };
		const earlier = stuck.get(done.subject);
		const result = earlier
			? { visitId: null, conflict: earlier }
			: await followAct(tx, own, place, { act: done, at });
		// A number that had to change hinders nothing that follows.
		if (result.conflict && result.conflict !== 'numberTaken')
			stuck.set(done.subject, result.conflict);
		followed.push({ act: done, at, ...result });
	}
	return followed;
}
