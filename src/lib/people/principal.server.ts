import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/day.ts';
import { rolesOf } from './principal.ts';
import type { GrantedRole, Principal } from './principal.ts';

type Known = {
	officer_id: number;
	name: string;
	unit_id: number | null;
	leads: { id: number; kind: string }[];
	grants: { role: GrantedRole; unitId: number }[];
};

/**
 * Who an account is on a day, in one statement: each page asks this. Null for an account without an
 * officer, and for an officer who has left.
 */
export async function principalOf(db: Db, userId: string, today: Day): Promise<Principal | null> {
	const { rows } = await sql<Known>`
		select officer.id as officer_id, officer.name, held.unit_id,
			case when held.leads_unit
				then jsonb_build_array(jsonb_build_object('id', unit.id, 'kind', unit.kind))
				else '[]' end as leads,
			coalesce(granted.list, '[]') as grants
		from identity."user" account
		join people.officer on officer.id = account.officer_id
			and (officer.left_on is null or officer.left_on > ${today})
		left join people.appointment held on held.officer_id = officer.id
			and held.from_day <= ${today} and (held.to_day is null or held.to_day > ${today})
		left join people.unit on unit.id = held.unit_id
		left join lateral (
			select jsonb_agg(jsonb_build_object('role', role, 'unitId', g.unit_id) order by g.id) as list
			from people.role_grant g
			where g.officer_id = officer.id
				and g.from_day <= ${today} and (g.to_day is null or g.to_day > ${today})
		) granted on true
		where account.id = ${userId}
	`.execute(db);
	const known = rows[0];
	if (!known) return null;
	const granted = known.grants.map((grant) => grant.role);
	return {
		officerId: known.officer_id,
		userId,
		name: known.name,
		unitId: known.unit_id,
		roles: rolesOf({ leads: known.leads, granted }),
		leads: known.leads.map((unit) => unit.id),
		grants: known.grants,
	};
}
