import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { UnitStanding } from './overview.ts';
import type { Limits } from './state.ts';
import { hundredthsOn, mayOpen, stateAt } from './store-seat.server.ts';

/** Where a table of units begins: the units right below it, and the unit itself. */
export type UnitsWish = { readonly branches: readonly number[]; readonly unitId: number };

/** PPPK: PP 49/2018 Pasal 40 gives a ceiling; it is read from the target of the day. */
const ceilingOn = (today: Day) => sql`(select maximum_jp * 100 from hours.target
	where kind = 'PPPK' and daterange(valid_from, valid_to) @> ${today}::date
	order by version desc limit 1)`;

/** PNS in a state, the place in `states`; without one all of them. */
const asked = (state?: number) => sql`coalesce(sum(n) filter (where kind = 'PNS'
	${state === undefined ? sql`` : sql`and state = ${sql.lit(state)}`}), 0)::integer`;

/**
 * The units right below a unit, each with everybody below it, and those of the unit itself; one
 * statement. A row is grouped by kind and state before it is told apart: one sum for each of 70,000
 * officers instead of nine.
 */
export async function unitStandings(
	db: Db,
	{ branches, unitId }: UnitsWish,
	today: Day,
	limits: Limits,
): Promise<UnitStanding[]> {
	const { rows } = await sql<UnitStanding>`
		with row_of as materialized (
			select below.unit_id as id, place.unit_id
			from people.unit_name below
			join people.branch_unit place on place.branch_id = below.unit_id
			where below.parent_id = ${unitId}
			union all select ${unitId}::bigint, ${unitId}::bigint
		), grouped as materialized (
			select row_of.id, seat.kind, ${stateAt(today, limits)} as state, count(*) as n,
				sum(${hundredthsOn(today)}) as held,
				count(*) filter (where seat.kind = 'PPPK'
					and ${hundredthsOn(today)} > ${ceilingOn(today)}) as above
			from row_of join hours.seat on seat.unit_id = row_of.unit_id
			where ${mayOpen(branches, unitId)}
			group by 1, 2, 3
		), per_row as materialized (
			select id, ${asked()} as asked, ${asked(0)} as reached, ${asked(1)} as on_pace,
				${asked(2)} as behind, ${asked(3)} as needs_class,
				(sum(held) filter (where kind = 'PNS') / 100.0
					/ nullif(sum(n) filter (where kind = 'PNS'), 0))::double precision as mean_jp,
				coalesce(sum(n) filter (where kind = 'PPPK'), 0)::integer as ceiling,
				sum(above)::integer as above,
				coalesce(sum(n) filter (where kind = 'CPNS'), 0)::integer as no_target
			from grouped group by id
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
