import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Agency } from './agency.ts';
import type { NeedSum } from './needSum.ts';

/** Whether anything was inventoried; stops at the first. */
export async function needsIn(db: Db, cycleId: number): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from (select from plan.need where cycle_id = ${cycleId} limit 1) one`.execute(
		db,
	);
	return rows[0]?.n ?? 0;
}

/** The agencies of a cycle with their needs, the least finished first; one read of the index of needs. */
export async function agenciesOf(
	db: Db,
	cycleId: number,
	unitIds: readonly number[] | null = null,
): Promise<Agency[]> {
	const { rows } = await sql<Agency>`
		select part.unit_id as "unitId", u.name, coalesce(n.needs, 0) as needs,
			coalesce(n.confirmed, 0) as confirmed, coalesce(n.deferred, 0) as deferred,
			head.full_name as "headName", v.validated_at as "validatedAt",
			by.full_name as "validatedByName", coalesce(v.people, 0) as people,
			(select count(*) from plan.unit_meeting m
				where m.cycle_id = part.cycle_id and m.unit_id = part.unit_id) as meetings
		from plan.cycle_unit part
		join people.unit_name u on u.unit_id = part.unit_id
		left join (select unit_id, count(*) as needs, count(confirmed_at) as confirmed,
				count(deferred_at) as deferred
			from plan.need where cycle_id = ${cycleId}
				and (${unitIds}::bigint[] is null or unit_id = any(${unitIds}))
			group by unit_id) n on n.unit_id = part.unit_id
		left join people.officer_card head on head.unit_id = part.unit_id and head.leads_unit
			and head.left_on is null
		left join plan.unit_validation v on v.cycle_id = part.cycle_id and v.unit_id = part.unit_id
		left join people.officer_card by on by.officer_id = v.validated_by
		where part.cycle_id = ${cycleId} and (${unitIds}::bigint[] is null or part.unit_id = any(${unitIds}))
		order by v.validated_at is not null, u.name limit 200`.execute(db);
	return rows;
}

/** The needs of an agency summed up by competency and level; null: of all agencies. */
export async function needSums(db: Db, cycleId: number, unitId: number | null): Promise<NeedSum[]> {
	const { rows } = await sql<NeedSum>`
		select c.code as "competencyCode", c.name as "competencyName", n.*
		from (select competency_id, required as level, count(*) as people, count(confirmed_at) as confirmed,
				count(deferred_at) as deferred, count(*) filter (where weight = 'mutlak') as duty,
				sum(required - proven)::integer as levels
			from plan.need
			where cycle_id = ${cycleId} and (${unitId}::bigint is null or unit_id = ${unitId})
			group by competency_id, required) n
		join competency.named c on c.competency_id = n.competency_id
		order by n.people desc, c.code, n.level`.execute(db);
	return rows;
}
