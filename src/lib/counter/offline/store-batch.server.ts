import type { Db, Tx } from '../../platform/database.server.ts';
import type { OfflineAct, OfflineConflict } from './act.ts';

export type NewBatch = {
	id: string;
	deskId: number;
	officeId: number;
	officerId: number;
	day: string;
	cutAt: Date;
	mergedAt: Date;
};

/** Writes a batch; false when it is known already, so that sending it again changes nothing. */
export async function addBatch(tx: Tx, batch: NewBatch): Promise<boolean> {
	const row = await tx
		.insertInto('counter.offline_batch')
		.values({
			id: batch.id,
			desk_id: batch.deskId,
			office_id: batch.officeId,
			officer_id: batch.officerId,
			day: batch.day,
			cut_at: batch.cutAt,
			merged_at: batch.mergedAt,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

export type Followed = {
	act: OfflineAct;
	at: Date;
	visitId: number | null;
	conflict: OfflineConflict | null;
};

export async function addActs(
	tx: Tx,
	batchId: string,
	followed: readonly Followed[],
): Promise<void> {
	await tx
		.insertInto('counter.offline_act')
		.values(
			followed.map(({ act, at, visitId, conflict }, place) => ({
				id: act.id,
				batch_id: batchId,
				place,
				at,
				kind: act.kind,
				subject: act.subject,
				service_code: act.serviceCode,
				ticket: act.ticket,
				visit_id: visitId,
				conflict,
			})),
		)
		.execute();
}

/** Acts that an earlier batch has brought already: a desk that died while sending sends them again. */
export async function knownActs(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
	const rows = await tx
		.selectFrom('counter.offline_act')
		.select('id')
		.where('id', 'in', [...ids])
		.execute();
	return new Set(rows.map((row) => row.id));
}

export async function actsOf(db: Db, batchId: string) {
	return db
		.selectFrom('counter.offline_act')
		.select(['id', 'at', 'kind', 'subject', 'service_code', 'ticket', 'visit_id', 'conflict'])
		.where('batch_id', '=', batchId)
		.orderBy('place')
		.execute();
}
