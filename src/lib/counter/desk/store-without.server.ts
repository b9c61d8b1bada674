import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';

/** The services that a desk does not take. */
export async function withoutOf(db: Db, deskId: number): Promise<number[]> {
	const rows = await db
		.selectFrom('counter.desk_without')
		.select('service_id')
		.where('desk_id', '=', deskId)
		.execute();
	return rows.map((row) => row.service_id);
}

/** Sets the services that a desk does not take, and gives those of before. */
export async function putWithout(
	tx: Tx,
	deskId: number,
	serviceIds: readonly number[],
	now: Date,
): Promise<number[]> {
	const wanted = [...serviceIds];
	const { rows } = await sql<{ id: number }>`
		select service_id as id from counter.desk_without
		where desk_id = ${deskId} order by service_id for update`.execute(tx);
	await sql`
		delete from counter.desk_without
		where desk_id = ${deskId} and service_id <> all (${wanted}::bigint[])`.execute(tx);
	await sql`
		insert into counter.desk_without (desk_id, service_id, since)
		select ${deskId}::bigint, offered.service_id, ${now}::timestamptz
		from counter.desk d join counter.office_service offered on offered.office_id = d.office_id
		where d.id = ${deskId} and offered.service_id = any (${wanted}::bigint[])
		on conflict do nothing`.execute(tx);
	return rows.map(({ id }) => id);
}
