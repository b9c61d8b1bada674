import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import { unitKindOf } from '../unit.ts';
import type { RosterPost } from './assembly.ts';
import type { KnownUnit, PlannedUnit } from './tree.ts';

/** The tree as it stands, by code. */
export async function knownUnits(tx: Tx): Promise<Map<string, KnownUnit>> {
	const rows = await tx
		.selectFrom('people.unit as unit')
		.leftJoin('people.unit as parent', 'parent.id', 'unit.parent_id')
		.select(['unit.code', 'unit.name', 'parent.code as parentCode'])
		.execute();
	return new Map(rows.map((unit) => [unit.code, unit]));
}

/**
 * Writes units that are new, renamed or moved, and rebuilds the rows above each unit when the tree
 * has changed. Returns what changed, for the audit.
 */
export async function writeUnits(tx: Tx, units: readonly PlannedUnit[]): Promise<UnitChange[]> {
	const rows = JSON.stringify(units.map((unit) => ({ ...unit, kind: unitKindOf(unit.name) })));
	const { rows: changes } = await sql<UnitChange>`
		with stated as (
			select * from jsonb_to_recordset(${rows}::jsonb)
				as s ("code" text, "name" text, "kind" text, "parentCode" text)
		), differing as (
			select stated.*, unit.id, unit.name as name_before, above.code as parent_before
			from stated
			left join people.unit on unit.code = stated.code
			left join people.unit above on above.id = unit.parent_id
			where unit.id is null
				or (unit.name, above.code) is distinct from (stated.name, stated."parentCode")
		), written as (
			insert into people.unit (code, name, kind)
			select code, name, kind from differing
			on conflict (code) do update set name = excluded.name
			returning id, code
		)
		select written.id, differing.code, differing.id is null as added,
			jsonb_build_object('name', name_before, 'parent', parent_before) as before,
			jsonb_build_object('name', name, 'parent', "parentCode") as after
		from written join differing using (code)
	`.execute(tx);
	if (changes.length > 0) {
		await hangUnits(tx, rows);
		await rebuildAncestors(tx);
	}
	return changes;
}

export type UnitChange = {
	id: number;
	code: string;
	added: boolean;
	before: object;
	after: object;
};

async function hangUnits(tx: Tx, rows: string): Promise<void> {
	await sql`
		update people.unit set parent_id = above.id
		from jsonb_to_recordset(${rows}::jsonb) as s ("code" text, "parentCode" text)
		left join people.unit above on above.code = s."parentCode"
		where unit.code = s.code and unit.parent_id is distinct from above.id
	`.execute(tx);
}

/** Every unit with each unit above it. A few thousand units: rebuilt whole, nothing can drift. */
async function rebuildAncestors(tx: Tx): Promise<void> {
	await sql`delete from people.unit_ancestor`.execute(tx);
	await sql`
		insert into people.unit_ancestor (unit_id, ancestor_id, depth)
		with recursive climb as (
			select id as unit_id, id as ancestor_id, 0 as depth from people.unit
			union all
			select climb.unit_id, unit.parent_id, climb.depth + 1
			from climb join people.unit on unit.id = climb.ancestor_id
			where unit.parent_id is not null
		) cycle ancestor_id set is_cycle using path
		select unit_id, ancestor_id, depth from climb where not is_cycle
	`.execute(tx);
}

/** Writes posts that are new or named otherwise; returns how many are new. */
export async function writePosts(tx: Tx, posts: readonly RosterPost[]): Promise<number> {
	const { rows } = await sql<{ added: boolean }>`
		insert into people.post as known (code, name, family)
		select code, name, family from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
			as s (code text, name text, family text)
		on conflict (code) do update set name = excluded.name, family = excluded.family
			where (known.name, known.family) is distinct from (excluded.name, excluded.family)
		returning xmax = 0 as added
	`.execute(tx);
	return rows.filter((row) => row.added).length;
}
