import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/day.ts';
import { rolesOf } from './principal.ts';
import type { GrantedRole, Principal } from './principal.ts';

type Known = {
	user_id: string;
	officer_id: number;
	name: string;
	unit_id: number | null;
	leads: { id: number; kind: string }[];
	grants: { role: GrantedRole; unitId: number }[];
};

/** Columns of a `Known`, from the joins of `knownOn`. */
const known = sql`
	account.id as user_id, officer.id as officer_id, officer.name, held.unit_id,
	case when held.leads_unit
		then jsonb_build_array(jsonb_build_object('id', unit.id, 'kind', unit.kind))
		else '[]' end as leads,
	coalesce(granted.list, '[]') as grants`;

/** The officer behind `identity."user" account` on a day, with post and grants; null for nobody. */
const knownOn = (day: Day) => sql`
	left join people.officer on officer.id = account.officer_id
		and (officer.left_on is null or officer.left_on > ${day})
	left join people.appointment held on held.officer_id = officer.id
		and held.from_day <= ${day} and (held.to_day is null or held.to_day > ${day})
	left join people.unit on unit.id = held.unit_id
	left join lateral (
		select jsonb_agg(jsonb_build_object('role', role, 'unitId', g.unit_id) order by g.id) as list
		from people.role_grant g
		where g.officer_id = officer.id
			and g.from_day <= ${day} and (g.to_day is null or g.to_day > ${day})
	) granted on true`;

/**
 * Who an account is on a day, in one statement. Null for an account without an officer, and for an
 * officer who has left.
 */
export async function principalOf(db: Db, userId: string, today: Day): Promise<Principal | null> {
	const { rows } = await sql<Known>`
		select ${known} from identity."user" account ${knownOn(today)}
		where account.id = ${userId} and officer.id is not null
	`.execute(db);
	return rows[0] ? principalFrom(rows[0]) : null;
}

/** A session that has not ended, and who holds it; the principal as `principalOf` gives it. */
export type SignedIn = { sessionId: string; hasCode: boolean; principal: Principal | null };

/** Who holds a session with this token now: one statement, because every page asks it. */
export async function signedIn(
	db: Db,
	token: string,
	{ now, today }: { now: Date; today: Day },
): Promise<SignedIn | null> {
	type Row = Omit<Known, 'officer_id'> & {
		session_id: string;
		has_code: boolean;
		officer_id: number | null;
	};
	const { rows } = await sql<Row>`
		select session.id as session_id, account.two_factor_enabled as has_code, ${known}
		from identity.session
		join identity."user" account on account.id = session.user_id
		${knownOn(today)}
		where session.token = ${token} and session.expires_at > ${now}
	`.execute(db);
	const row = rows[0];
	if (!row) return null;
	const { session_id: sessionId, has_code: hasCode, officer_id } = row;
	const principal = officer_id === null ? null : principalFrom({ ...row, officer_id });
	return { sessionId, hasCode, principal };
}

function principalFrom(row: Known): Principal {
	return {
		officerId: row.officer_id,
		userId: row.user_id,
		name: row.name,
		unitId: row.unit_id,
		roles: rolesOf({ leads: row.leads, granted: row.grants.map((grant) => grant.role) }),
		leads: row.leads.map((unit) => unit.id),
		grants: row.grants,
	};
}
