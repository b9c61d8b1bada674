import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { MappedCompetency, Place } from './figure.ts';

/** What the page of people needs around its list. */
export type Scene = {
	/** From the top of the tree down to the unit, each with its id; empty for an unknown unit. */
	readonly way: readonly Place[];
	/** Other places that may have been meant, inside the branches. */
	readonly others: readonly Place[];
	readonly competencies: readonly MappedCompetency[];
};

/** The way to a unit, other places by id, and every competency; one statement. */
export async function sceneOf(
	db: Db,
	unitId: number,
	{ otherIds, branches }: { otherIds: readonly number[]; branches: readonly number[] },
): Promise<Scene> {
	const { rows } = await sql<Scene>`
		select coalesce((
			select json_agg(json_build_object('id', unit.unit_id, 'name', unit.name) order by above.depth desc)
			from people.branch_unit above
			join people.unit_name unit on unit.unit_id = above.branch_id
			where above.unit_id = ${unitId}
		), '[]') as way, coalesce((
			select json_agg(json_build_object('id', unit.unit_id, 'name', unit.name))
			from people.unit_name unit
			where unit.unit_id = any(${[...otherIds]}::bigint[]) and exists (
				select from people.branch_unit inside
				where inside.unit_id = unit.unit_id and inside.branch_id = any(${[...branches]}::bigint[]))
		), '[]') as others, coalesce((
			select json_agg(json_build_object('id', competency_id, 'code', code, 'name', name, 'kind', kind)
				order by competency_id)
			from competency.named
		), '[]') as competencies
	`.execute(db);
	return rows[0] ?? { way: [], others: [], competencies: [] };
}
