import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';

/** Where the officer's own uploaded status file lies; null when it is none, or erased. */
export async function crmFileKey(
	db: Db,
	fileId: number,
	officerId: number,
): Promise<string | null> {
	const row = await db
		.selectFrom('platform.file')
		.select('storage_key')
		.where('id', '=', fileId)
		.where('purpose', '=', 'satisfaction.crm')
		.where('owner_officer_id', '=', officerId)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	return row?.storage_key ?? null;
}

/** When the last thing happened to a complaint; null for one that does not exist. */
export async function lastStepAt(db: Db, complaintId: number): Promise<Date | null> {
	const { rows } = await sql<{ at: Date | null }>`
		select max(at) as at from satisfaction.complaint_step
		where complaint_id = ${complaintId} and act not in ('near', 'broken')`.execute(db);
	return rows[0]?.at ?? null;
}

/** Keeps the number of the CRM; false where it, or the complaint, has another partner. */
export async function linkCrm(tx: Tx, number: string, complaintId: number): Promise<boolean> {
	const { rows } = await sql<{ linked: number }>`
		with added as (
			insert into satisfaction.complaint_crm (number, complaint_id)
			values (${number}, ${complaintId}) on conflict do nothing returning complaint_id
		)
		select complaint_id as linked from added
		union all
		select complaint_id from satisfaction.complaint_crm
			where number = ${number} and complaint_id = ${complaintId}`.execute(tx);
	return rows.length > 0;
}
