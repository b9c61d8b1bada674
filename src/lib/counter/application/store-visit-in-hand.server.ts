import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

export type VisitInHand = { visitId: number; serviceCode: string; officeCode: string };

/** The visit that an officer serves now, by its id; null for any other. */
export async function visitInHand(
	db: Db,
	visitId: number,
	officerId: number,
): Promise<VisitInHand | null> {
	const { rows } = await sql<VisitInHand>`
		select v.id as "visitId", s.code as "serviceCode", office.code as "officeCode"
		from counter.visit v
		join counter.service s on s.id = v.service_id
		join counter.office on office.id = v.office_id
		where v.id = ${visitId} and v.officer_id = ${officerId}`.execute(db);
	return rows[0] ?? null;
}
