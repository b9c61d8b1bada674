import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { FreeUnit } from './premises.ts';

/** Units of the trade in the branches: whoever leads one has the pages of a head of office. */
const within = (branches: readonly number[]) => sql`unit.kind = 'up ptsp' and exists (
	select from people.unit_ancestor above
	where above.unit_id = unit.id and above.ancestor_id = any(${[...branches]}::bigint[]))`;

/** The unit while nobody else opens an office; null outside the branches. */
export async function unitToOpen(
	tx: Tx,
	{ branches, unitId }: { branches: readonly number[]; unitId: number },
): Promise<{ name: string; taken: boolean } | null> {
	await sql`select pg_advisory_xact_lock(hashtext('counter.office'))`.execute(tx);
	return freeUnit(tx, { branches, unitId });
}

/** A unit of the branches, and whether it is an office already. */
export async function freeUnit(
	db: Db,
	{ branches, unitId }: { branches: readonly number[]; unitId: number },
): Promise<{ name: string; taken: boolean } | null> {
	const { rows } = await sql<{ name: string; taken: boolean }>`
		select unit.name, exists (
			select from counter.office where unit_id = unit.id) as taken
		from people.unit
		where unit.id = ${unitId} and ${within(branches)}`.execute(db);
	return rows[0] ?? null;
}

/** PTSP units that are no office yet, and whose name holds a text. */
export async function unitsWithoutOffice(
	db: Db,
	{ branches, text, limit }: { branches: readonly number[]; text: string; limit: number },
): Promise<FreeUnit[]> {
	const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
	const { rows } = await sql<FreeUnit>`
		select unit.id, unit.name, coalesce(parent.name, '') as above
		from people.unit
		left join people.unit parent on parent.id = unit.parent_id
		where unit.name ilike ${like}
			and not exists (select from counter.office where unit_id = unit.id)
			and ${within(branches)}
		order by unit.name, unit.id
		limit ${limit}`.execute(db);
	return rows;
}
