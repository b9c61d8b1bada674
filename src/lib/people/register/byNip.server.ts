import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

/** The officers with these numbers who have not left, in no order; a number of nobody is not in it. */
export async function officersByNip(
	db: Db,
	nips: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('people.officer')
		.select(['nip', 'id'])
		.where('nip', 'in', nips.length > 0 ? [...nips] : [''])
		.where('left_on', 'is', null)
		.execute();
	return new Map(rows.map(({ nip, id }) => [nip, id]));
}

/** The officers with these numbers who hold a post in one of these branches; nobody else is in it. */
export async function officersWithin(
	db: Db,
	branches: readonly number[],
	nips: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const { rows } = await sql<{ nip: string; id: number }>`
		select nip, officer_id as id from people.officer_card
		where nip = any(${[...nips]}) and unit_id in (select unit_id from people.branch_unit
			where branch_id = any(${[...branches]}::bigint[]))`.execute(db);
	return new Map(rows.map(({ nip, id }) => [nip, id]));
}

/** The same in the branches for which an officer organises on a day, where no session says so. */
export async function officersOrganised(
	db: Db,
	{ officerId, today }: { readonly officerId: number; readonly today: Day },
	nips: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const { rows } = await sql<{ unitId: number }>`
		select unit_id as "unitId" from people.role_grant
		where officer_id = ${officerId} and role = 'organiser'
			and from_day <= ${today}::date and (to_day is null or to_day > ${today}::date)`.execute(db);
	const branches = rows.map(({ unitId }) => unitId);
	return officersWithin(db, branches, [...new Set(nips)]);
}
