import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { CoverDemand, CoverLine } from './cover.ts';
import { coverOf } from './rules-cover.ts';

/** Of a larger team nothing is listed: its head reads the map of competencies. */
const mostMembers = 100;

/**
 * Who of the team of a supervisor can cover what, and who could in a month; empty for a large team. One
 * statement.
 */
export async function teamCover(db: Db, supervisorId: number, today: Day): Promise<CoverLine[]> {
	const { rows } = await sql<CoverDemand>`
		with team as materialized (
			select team.officer_id from people.team_of(${supervisorId}, ${today}) team
			limit ${mostMembers + 1}),
		asked as (
			select n.competency_id, max(n.level) as level, count(*) as demanded
			from team join competency.need n on n.officer_id = team.officer_id
			where (select count(*) from team) <= ${mostMembers}
			group by n.competency_id)
		select c.code, c.name, a.level, a.demanded, coalesce((
			select jsonb_agg(jsonb_build_object('officerId', b.officer_id, 'name', card.full_name,
				'proven', b.proven_level, 'provenUntil', b.proven_until, 'chances', b.chances,
				'asOf', b.as_of) order by card.name, b.officer_id)
			from team join competency.belief b on b.officer_id = team.officer_id
				and b.competency_id = a.competency_id
			join people.officer_card card on card.officer_id = b.officer_id), '[]') as facts
		from asked a join competency.competency c on c.id = a.competency_id
		order by c.id`.execute(db);
	return rows.map((row) => coverOf(row, today));
}
