import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Demand } from './rules-draft.ts';

/** By agency: what its people need and its head stands for, and what its tasks need. */
const asked = (cycleId: number) => sql`
	select n.competency_id, n.required as level, n.unit_id, count(*) as people,
		count(*) filter (where n.weight = 'mutlak') as duty, sum(n.required - n.proven) as levels
	from plan.need n
	join plan.unit_validation v on v.cycle_id = n.cycle_id and v.unit_id = n.unit_id
	where n.cycle_id = ${cycleId} and n.confirmed_at is not null
	group by n.competency_id, n.required, n.unit_id
	union all
	select u.competency_id, u.level, u.unit_id, u.people, 0, u.people
	from plan.unit_need u
	join plan.unit_validation v on v.cycle_id = u.cycle_id and v.unit_id = u.unit_id
	where u.cycle_id = ${cycleId} and u.withdrawn_at is null`;

/** The demand of the whole province; one read of the index of needs. */
export async function demandOf(db: Db, cycleId: number): Promise<Demand[]> {
	const { rows } = await sql<Demand>`
		select c.competency_id as "competencyId", c.code as "competencyCode", c.kind, a.level,
			sum(a.people)::integer as people, sum(a.duty)::integer as duty, sum(a.levels)::integer as levels
		from (${asked(cycleId)}) a join competency.named c on c.competency_id = a.competency_id
		group by c.competency_id, c.code, c.kind, a.level order by c.code, a.level`.execute(db);
	return rows;
}

/** Writes anew for whom each row is. */
export async function replaceShares(tx: Tx, cycleId: number): Promise<void> {
	await sql`delete from plan.hcdp_share s using plan.hcdp_line l
		where l.id = s.line_id and l.cycle_id = ${cycleId}`.execute(tx);
	await sql`
		insert into plan.hcdp_share (line_id, unit_id, people)
		select l.id, a.unit_id, sum(a.people)
		from (${asked(cycleId)}) a
		join plan.hcdp_line l on l.cycle_id = ${cycleId} and l.competency_id = a.competency_id
			and l.level = a.level
		group by l.id, a.unit_id`.execute(tx);
}
