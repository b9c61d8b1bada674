import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

export type SurveyedOffice = { id: number; code: string; name: string };
export type ServiceAsked = { id: number; code: string; name: string };

/** The office of one of these units that a code names, or the first by name; null without any. */
export async function officeLed(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null },
): Promise<SurveyedOffice | null> {
	if (asked.unitIds.length === 0) return null;
	const { rows } = await sql<SurveyedOffice>`
		select office_id as id, code, name from counter.office_card
		where unit_id = any(${[...asked.unitIds]}) and (${asked.code}::text is null or code = ${asked.code})
		order by name limit 1`.execute(db);
	return rows[0] ?? null;
}

/** The services about which an office asks. */
export async function servicesAsked(db: Db, officeId: number): Promise<ServiceAsked[]> {
	const { rows } = await sql<ServiceAsked>`
		select service_id as id, code, name from counter.office_offer
		where office_id = ${officeId} order by code`.execute(db);
	return rows;
}
