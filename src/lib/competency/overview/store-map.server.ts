import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { CompetencyMap, MappedCompetency, UnitFigures } from './figure.ts';
import { figuresOf } from './store-figure.server.ts';

/** The education office has 1,640 schools below it: they are read page by page. */
const MOST_PARTS = 60;

type UnitRow = { id: number; name: string; opens: boolean };

type Read = {
	way: { id: number; name: string }[] | null;
	units: UnitRow[] | null;
	competencies: MappedCompetency[];
};

/**
 * How a unit and the units right below it stand in each competency, from behind the unit `after`; null
 * for an unknown unit. Two statements: the tree, and the sums.
 */
export async function competencyMap(
	db: Db,
	unitId: number,
	after: number | null = null,
): Promise<CompetencyMap | null> {
	const { way, units, competencies } = await readTree(db, unitId, after);
	const whole = way?.at(-1);
	if (!way || !whole) return null;
	const parts = (units ?? []).slice(0, MOST_PARTS);
	const figures = await figuresOf(db, [whole.id, ...parts.map(({ id }) => id)]);
	const figured = ({ id, name, opens }: UnitRow): UnitFigures => ({
		unitId: id,
		name,
		opens,
		figures: figures.get(id) ?? [],
	});
	const seen = new Set([...figures.values()].flat().map(({ competencyId }) => competencyId));
	return {
		way,
		competencies: competencies.filter(({ id }) => seen.has(id)),
		whole: figured({ ...whole, opens: false }),
		parts: parts.map(figured).filter((part) => part.figures.length > 0),
		next: (units ?? []).length > MOST_PARTS ? (parts.at(-1)?.id ?? null) : null,
	};
}

async function readTree(db: Db, unitId: number, after: number | null): Promise<Read> {
	const { rows } = await sql<Read>`
		select (
			select json_agg(json_build_object('id', unit.unit_id, 'name', unit.name) order by above.depth desc)
			from people.branch_unit above
			join people.unit_name unit on unit.unit_id = above.branch_id
			where above.unit_id = ${unitId}
		) as way, (
			select json_agg(part) from (
				select unit_id as id, name, exists (
					select from people.unit_name below where below.parent_id = unit.unit_id) as opens
				from people.unit_name unit
				where parent_id = ${unitId} and (${after}::bigint is null or (name, unit_id) > (
					select last.name, last.unit_id from people.unit_name last where last.unit_id = ${after}))
				order by name, unit_id
				limit ${MOST_PARTS + 1}
			) part
		) as units, (
			select json_agg(json_build_object('id', competency_id, 'code', code, 'name', name, 'kind', kind)
				order by competency_id)
			from competency.named
		) as competencies
	`.execute(db);
	return rows[0] ?? { way: null, units: null, competencies: [] };
}
