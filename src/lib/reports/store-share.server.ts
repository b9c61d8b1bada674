import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';

/** The officer of this NIP who organises today; null: there is none. */
export async function organiserBy(db: Db, nip: string, today: Day): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select card.officer_id as id from people.officer_card card
		where card.nip = ${nip} and exists (
			select from people.granted_place p
			where p.officer_id = card.officer_id and p.role = 'organiser'
				and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date))`.execute(db);
	return rows[0]?.id ?? null;
}

/** The branches for which an officer organises today. */
export async function branchesToday(db: Db, officerId: number, today: Day): Promise<number[]> {
	const { rows } = await sql<{ unitId: number }>`
		select p.unit_id as "unitId" from people.granted_place p
		where p.officer_id = ${officerId} and p.role = 'organiser'
			and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)`.execute(db);
	return rows.map(({ unitId }) => unitId);
}

/** Sharing twice is sharing once. */
export async function insertShare(
	tx: Tx,
	{ reportId, officerId, at }: { reportId: number; officerId: number | null; at: Date },
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		insert into reports.share (report_id, officer_id, role, shared_at)
		values (${reportId}, ${officerId}, ${officerId === null ? 'organiser' : null}, ${at})
		on conflict do nothing returning id`.execute(tx);
	return rows[0]?.id ?? null;
}

export async function endShareRow(
	tx: Tx,
	{ id, reportId, at }: { id: number; reportId: number; at: Date },
): Promise<boolean> {
	const { rows } = await sql`
		update reports.share set ended_at = ${at}
		where id = ${id} and report_id = ${reportId} and ended_at is null returning id`.execute(tx);
	return rows.length > 0;
}
