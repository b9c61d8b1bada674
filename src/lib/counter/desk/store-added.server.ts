import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';

export type Pending = { id: number; serviceName: string };

/** What a citizen asked for besides and has not got yet, in the order asked for. */
export async function pendingServices(db: Db, firstId: number): Promise<Pending[]> {
	const { rows } = await sql<Pending>`
		select a.id, s.name as "serviceName" from counter.added_service a
		join counter.service s on s.id = a.service_id
		where a.first_id = ${firstId} and a.visit_id is null and a.dropped_at is null
		order by a.id`.execute(db);
	return rows;
}

export async function pendingOf(tx: Tx, firstId: number): Promise<number> {
	return (await pendingServices(tx, firstId)).length;
}

/** False when this form was sent before. */
export async function addToChain(
	tx: Tx,
	act: Act,
	added: { key: string; firstId: number; serviceId: number; officerId: number },
): Promise<boolean> {
	const row = await tx
		.insertInto('counter.added_service')
		.values({
			key: added.key,
			first_id: added.firstId,
			service_id: added.serviceId,
			asked_at: act.now,
			asked_by: added.officerId,
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** False when it has begun, was taken back before, or belongs to another number. */
export async function dropOne(
	tx: Tx,
	act: Act,
	asked: { addedId: number; firstId: number },
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('counter.added_service')
		.set({ dropped_at: act.now })
		.where('id', '=', asked.addedId)
		.where('first_id', '=', asked.firstId)
		.where('visit_id', 'is', null)
		.where('dropped_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
