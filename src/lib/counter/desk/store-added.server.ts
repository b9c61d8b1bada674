import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';

/** How many services a citizen asked for besides and has not got yet. */
export async function pendingOf(tx: Tx, firstId: number): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*)::integer as n from counter.added_service
		where first_id = ${firstId} and visit_id is null and dropped_at is null`.execute(tx);
	return rows[0]?.n ?? 0;
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
