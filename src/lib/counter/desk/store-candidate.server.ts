import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Qualification } from '../queue.ts';

/** Somebody who may stand at the desks of an office, and where they sit now. */
export type Candidate = {
	officerId: number;
	name: string;
	/** The desk, of whichever office; null for nobody's. */
	deskNumber: number | null;
	qualifications: Qualification[];
};

/** policy.ts (mayServeAt) asked of the database: granted this office, or granted and of its unit. */
export async function candidatesOf(db: Db, officeId: number, today: Day): Promise<Candidate[]> {
	const { rows } = await sql<Candidate>`
		select card.officer_id as "officerId", card.name, d.number as "deskNumber", (
			select coalesce(jsonb_agg(jsonb_build_object('competencyCode', q.competency_code,
				'level', q.level, 'validUntil', q.valid_until) order by q.competency_code), '[]')
			from counter.qualification q where q.officer_id = card.officer_id) as qualifications
		from counter.office o
		join people.granted_place held on held.role = 'counterOfficer'
			and held.from_day <= ${today} and (held.to_day is null or held.to_day > ${today})
		join people.officer_card card on card.officer_id = held.officer_id and card.left_on is null
			and (held.unit_id = o.unit_id or card.unit_id = o.unit_id)
		left join counter.desk_session seat on seat.officer_id = card.officer_id and seat.to_at is null
		left join counter.desk d on d.id = seat.desk_id
		where o.id = ${officeId} and held.officer_id in (
			select officer_id from people.granted_place where unit_id = o.unit_id
			union all select officer_id from people.officer_card where unit_id = o.unit_id)
		group by card.officer_id, card.name, d.number
		order by card.name`.execute(db);
	return rows;
}
