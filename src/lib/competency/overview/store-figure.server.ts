import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { FigureOf } from './figure.ts';

type Row = {
	unit_id: number;
	competency_id: number;
	demanded: number;
	met: number;
	unassessed: number;
	at: [number, number, number, number, number];
};

const sums = sql.raw(
	['demanded', 'met', 'unassessed', 'at_1', 'at_2', 'at_3', 'at_4', 'at_5'].join(', '),
);

/** The figures of whole branches, up to the last change; by unit. One statement over the sums. */
export async function figuresOf(
	db: Db,
	unitIds: readonly number[],
): Promise<Map<number, FigureOf[]>> {
	const { rows } = await sql<Row>`
		with asked as (select unnest(${[...unitIds]}::bigint[]) as unit_id)
		select unit_id, competency_id, sum(demanded)::int as demanded, sum(met)::int as met,
			sum(unassessed)::int as unassessed,
			array[sum(at_1), sum(at_2), sum(at_3), sum(at_4), sum(at_5)]::int[] as at
		from (
			select f.unit_id, competency_id, ${sums}
			from competency.branch_figure f join asked using (unit_id)
			union all
			select above.above_id, competency_id, ${sums}
			from competency.figure_change c
			join people.unit_above above on above.unit_id = c.unit_id
			join asked on asked.unit_id = above.above_id
		) counted
		group by unit_id, competency_id
		order by unit_id, competency_id
	`.execute(db);
	const byUnit = Map.groupBy(rows, (row) => row.unit_id);
	return new Map(
		[...byUnit].map(([unitId, own]) => [
			unitId,
			own.map(({ competency_id: competencyId, demanded, met, unassessed, at }) => ({
				competencyId,
				demanded,
				met,
				unassessed,
				at,
			})),
		]),
	);
}
