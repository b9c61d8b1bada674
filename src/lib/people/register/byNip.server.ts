import type { Db } from '../../platform/database.server.ts';

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
