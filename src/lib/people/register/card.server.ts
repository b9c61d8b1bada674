import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/day.ts';
import type { EmploymentKind, Officer } from '../officer.ts';
import type { PostFamily } from '../post.ts';

/** What an organiser needs to know of an officer. Birth day, sex and address stay out: no purpose. */
export type OfficerCard = Pick<
	Officer,
	'id' | 'nip' | 'name' | 'titleBefore' | 'titleAfter' | 'leftOn'
> & {
	readonly kind: EmploymentKind;
	readonly grade: string | null;
	readonly contractFrom: Day | null;
	readonly supervisorId: number | null;
	readonly supervisorName: string | null;
	/** From the top of the tree down to the unit of the last post; decides who may read the card. */
	readonly way: readonly { readonly id: number; readonly name: string }[];
};

export type HeldAppointment = {
	readonly id: number;
	readonly postName: string;
	readonly postFamily: PostFamily;
	readonly unitName: string;
	readonly parentName: string | null;
	readonly leadsUnit: boolean;
	readonly from: Day;
	readonly to: Day | null;
};

/** The card of an officer, in service or not; null for an unknown id. Ask the policy before showing it. */
export async function officerCard(db: Db, officerId: number): Promise<OfficerCard | null> {
	const { rows } = await sql<OfficerCard>`
		select officer.id, officer.nip, officer.name, officer.title_before as "titleBefore",
			officer.title_after as "titleAfter", officer.kind, officer.grade,
			officer.contract_from as "contractFrom", officer.left_on as "leftOn",
			supervision.supervisor_id as "supervisorId", supervisor.name as "supervisorName",
			coalesce(way.units, '[]') as way
		from people.officer
		left join people.supervision on supervision.officer_id = officer.id
		left join people.officer supervisor on supervisor.id = supervision.supervisor_id
		left join lateral (
			select jsonb_agg(jsonb_build_object('id', unit.id, 'name', unit.name)
				order by above.depth desc) as units
			from people.unit_ancestor above
			join people.unit on unit.id = above.ancestor_id
			where above.unit_id = (
				select unit_id from people.appointment last
				where last.officer_id = officer.id
				order by last.from_day desc limit 1)
		) way on true
		where officer.id = ${officerId}
	`.execute(db);
	return rows[0] ?? null;
}

/** Every appointment, the newest first; closed ones stay for good. */
export async function appointmentsOf(db: Db, officerId: number): Promise<HeldAppointment[]> {
	const { rows } = await sql<HeldAppointment>`
		select held.id, post.name as "postName", post.family as "postFamily",
			unit.name as "unitName", parent.name as "parentName", held.leads_unit as "leadsUnit",
			held.from_day as "from", held.to_day as "to"
		from people.appointment held
		join people.post on post.id = held.post_id
		join people.unit on unit.id = held.unit_id
		left join people.unit parent on parent.id = unit.parent_id
		where held.officer_id = ${officerId}
		order by held.from_day desc
	`.execute(db);
	return rows;
}
