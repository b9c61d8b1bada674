import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { UnitStanding } from './overview.ts';
import type { Limits } from './state.ts';
import { hundredthsOn, inBranch, stateAt } from './store-seat.server.ts';

/** Where a table of units begins: the units right below it, and the unit itself. */
export type UnitsWish = { readonly branches: readonly number[]; readonly unitId: number };

/** PPPK: PP 49/2018 Pasal 40 gives a ceiling; it is read from the target of the day. */
const ceilingOn = (today: Day) => sql`(select maximum_jp * 100 from hours.target
	where kind = 'PPPK' and daterange(valid_from, valid_to) @> ${today}::date
	order by version desc limit 1)`;

/**
 * The units right below a unit, each with everybody below it, and those of the unit itself; one
 * statement. The officers are counted by unit first, so that 70,000 meet 4,000 units, not their tree.
 */
export async function unitStandings(
	db: Db,
	{ branches, unitId }: UnitsWish,
	today: Day,
	limits: Limits,
): Promise<UnitStanding[]> {
	const { rows } = await sql<UnitStanding>`
		with seated as (
			select unit_id, kind, ${hundredthsOn(today)} as held, ${stateAt(today, limits)} as state
			from hours.seat where ${inBranch(branches, unitId)}
		), per_unit as materialized (
			select unit_id, count(*) filter (where kind = 'PNS') as asked,
				count(*) filter (where kind = 'PNS' and state = 0) as reached,
				count(*) filter (where kind = 'PNS' and state = 1) as on_pace,
				count(*) filter (where kind = 'PNS' and state = 2) as behind,
				count(*) filter (where kind = 'PNS' and state = 3) as needs_class,
				sum(held) filter (where kind = 'PNS') as held,
				count(*) filter (where kind = 'PPPK') as ceiling,
				count(*) filter (where kind = 'PPPK' and held > ${ceilingOn(today)}) as above,
				count(*) filter (where kind = 'CPNS') as no_target
			from seated group by unit_id
		), row_of as (
			select below.unit_id as id, place.unit_id
			from people.unit_name below
			join people.branch_unit place on place.branch_id = below.unit_id
			where below.parent_id = ${unitId}
			union all select ${unitId}::bigint, ${unitId}::bigint
		), per_row as materialized (
			select row_of.id, sum(asked)::integer as asked, sum(reached)::integer as reached,
				sum(on_pace)::integer as on_pace, sum(behind)::integer as behind,
				sum(needs_class)::integer as needs_class,
				(sum(held) / 100 / nullif(sum(asked), 0))::double precision as mean_jp,
				sum(ceiling)::integer as ceiling, sum(above)::integer as above,
				sum(no_target)::integer as no_target
			from row_of join per_unit on per_unit.unit_id = row_of.unit_id
			group by row_of.id
		)
		select per_row.id as "unitId", named.name, per_row.id <> ${unitId} and exists (
				select from people.unit_name below where below.parent_id = per_row.id) as opens,
			asked, reached, on_pace as "onPace", behind, needs_class as "needsClass",
			mean_jp as "meanJp", ceiling, above, no_target as "noTarget"
		from per_row
		join people.unit_name named on named.unit_id = per_row.id
		order by per_row.id <> ${unitId} desc, named.name, per_row.id`.execute(db);
	return rows;
}
