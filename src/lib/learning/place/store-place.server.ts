import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** The place of a session `s` as JSON; null where it is not looked at. */
export const placeJson = sql`case when s.latitude is not null then json_build_object(
	'latitude', s.latitude, 'longitude', s.longitude, 'metres', s.radius) end`;

/** The sessions of a class in which somebody has scanned; by the index on sessions. */
export async function scannedIn(db: Db, classId: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select s.id from learning.class_session s
		where s.class_id = ${classId}
			and exists (select from learning.scan c where c.session_id = s.id)`.execute(db);
	return rows.map(({ id }) => id);
}
