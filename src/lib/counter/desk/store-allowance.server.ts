import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';

/** The id of the permission; or that this form came before, or that one for these hours is there. */
export async function addAllowance(
	tx: Tx,
	act: Act,
	given: {
		key: string;
		officeId: number;
		officerId: number;
		serviceId: number;
		until: Date;
		reason: string;
		headId: number;
	},
): Promise<number | 'sentBefore' | 'overlaps'> {
	// On any conflict nothing is written: of the form's key, or of the hours of officer and service.
	const added = await tx
		.insertInto('counter.gate_override')
		.values({
			key: given.key,
			office_id: given.officeId,
			officer_id: given.officerId,
			service_id: given.serviceId,
			from_at: act.now,
			to_at: given.until,
			reason: given.reason,
			allowed_by: given.headId,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (added) return added.id;
	const { rows } = await sql`
		select from counter.gate_override where key = ${given.key}`.execute(tx);
	return rows.length > 0 ? 'sentBefore' : 'overlaps';
}

/** The officer whose permission ends; null when it has ended already or is another office's. */
export async function closeAllowance(
	tx: Tx,
	act: Act,
	asked: { id: number; officeId: number },
): Promise<number | null> {
	const { rows } = await sql<{ officerId: number }>`
		update counter.gate_override
		set ended_at = greatest(${act.now}::timestamptz, from_at)
		where id = ${asked.id} and office_id = ${asked.officeId} and ended_at is null
			and to_at > ${act.now}
		returning officer_id as "officerId"`.execute(tx);
	return rows[0]?.officerId ?? null;
}
