import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { AgencyDetail } from './agency.ts';

/** What stands beside the sums of an agency: needs of its own, meetings, and what may be asked for. */
export async function agencyDetail(db: Db, cycleId: number, unitId: number): Promise<AgencyDetail> {
	const { rows } = await sql<AgencyDetail>`
		select coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'competencyCode', c.code,
					'competencyName', c.name, 'level', n.level, 'people', n.people, 'ground', n.ground,
					'notedByName', o.full_name) order by n.id desc)
				from plan.unit_need n
				join competency.named c on c.competency_id = n.competency_id
				join people.officer_card o on o.officer_id = n.noted_by
				where n.cycle_id = ${cycleId} and n.unit_id = ${unitId} and n.withdrawn_at is null),
				'[]') as "unitNeeds",
			coalesce((select jsonb_agg(jsonb_build_object('id', id, 'heldOn', held_on, 'agreed', agreed,
					'note', note) order by id desc)
				from plan.unit_meeting where cycle_id = ${cycleId} and unit_id = ${unitId}), '[]') as meetings,
			(select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by code)
				from competency.named) as competencies`.execute(db);
	return rows[0] ?? { unitNeeds: [], meetings: [], competencies: [] };
}
