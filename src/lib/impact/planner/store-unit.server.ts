import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** The units over a unit, itself included; none for an unknown one. */
export async function unitsAbove(db: Db, unitId: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select branch_id as id from people.branch_unit where unit_id = ${unitId}`.execute(db);
	return rows.map(({ id }) => id);
}

/** Branches to plan for: the own ones and the units right below, as far as offices lie in them. */
export async function plannableUnits(
	db: Db,
	branches: readonly number[],
): Promise<{ id: number; name: string; offices: number }[]> {
	const { rows } = await sql<{ id: number; name: string; offices: number }>`
		select u.unit_id as id, u.name, count(o.office_id)::integer as offices
		from people.unit_name u
		join people.branch_unit b on b.branch_id = u.unit_id
		join counter.office_card o on o.unit_id = b.unit_id
		where u.unit_id = any(${[...branches]}::bigint[]) or u.parent_id = any(${[...branches]}::bigint[])
			or u.parent_id in (select unit_id from people.unit_name
				where parent_id = any(${[...branches]}::bigint[]))
		group by u.unit_id, u.name
		having count(o.office_id) > 0
		order by offices desc, u.name limit 60`.execute(db);
	return rows;
}
