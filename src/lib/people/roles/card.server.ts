import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Grant } from './grant.ts';

/** A role as every list shows it, from grant g with its officer and unit. */
export const facts = sql`g.id, g.role, g.officer_id as "officerId",
	concat(officer.title_before || ' ', officer.name, ', ' || officer.title_after) as "officerName",
	officer.nip, g.unit_id as "unitId", unit.name as "unitName",
	g.from_day as "from", g.to_day as "to"`;

/** One role with its history. `above` decides who may see and end it. */
export type GrantCard = Grant & {
	readonly above: readonly number[];
	readonly reason: string;
	readonly grantedBy: string | null;
	readonly endedBy: string | null;
	readonly endReason: string | null;
};

/** A role by hand, or null. Ask `mayGrantRole` with `above` before showing it. */
export async function grantCard(db: Db, grantId: number): Promise<GrantCard | null> {
	const { rows } = await sql<GrantCard>`
		select ${facts}, g.reason, giver.name as "grantedBy", ender.name as "endedBy",
			g.end_reason as "endReason",
			(select jsonb_agg(ancestor_id) from people.unit_ancestor where unit_id = g.unit_id) as above
		from people.role_grant g
		join people.officer on officer.id = g.officer_id
		join people.unit on unit.id = g.unit_id
		left join people.officer giver on giver.id = g.granted_by
		left join people.officer ender on ender.id = g.ended_by
		where g.id = ${grantId} and g.role <> 'counterOfficer'
	`.execute(db);
	return rows[0] ?? null;
}
