import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** A unit that can be chosen; `steps` says how far it stands below the top of the branch. */
export type UnitChoice = { readonly id: number; readonly name: string; readonly steps: number };

/**
 * The units that a filter offers: the way from the top of the branch down to the chosen unit, and the
 * units right below it. A city has thousands of units; one step at a time a select stays readable.
 * Nothing outside the branches is named; an unknown unit offers what no choice offers. At most 2,000:
 * the education office alone has 1,640 schools below it.
 */
export async function unitChoices(
	db: Db,
	branches: readonly number[],
	chosen: number | null,
): Promise<UnitChoice[]> {
	const { rows } = await sql<UnitChoice>`
		with way as (
			select above.ancestor_id as id, above.depth
			from people.unit_ancestor above
			where above.unit_id = ${chosen} and exists (
				select from people.unit_ancestor top
				where top.unit_id = above.ancestor_id and top.ancestor_id = any(${branches}::bigint[]))
		), offered as (
			select id from way
			union
			select unnest(${branches}::bigint[])
			union
			select unit.id from people.unit
			where unit.parent_id = (select id from way where depth = 0)
				or (unit.parent_id = any(${branches}::bigint[]) and not exists (select from way))
		)
		select unit.id, unit.name, coalesce(max(top.depth), 0) as steps
		from offered
		join people.unit on unit.id = offered.id
		left join people.unit_ancestor top
			on top.unit_id = unit.id and top.ancestor_id = any(${branches}::bigint[])
		group by unit.id
		order by steps, unit.name
		limit 2000
	`.execute(db);
	return rows;
}
