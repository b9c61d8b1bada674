import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';

/** Sets up the desks that are missing up to a number; how many were added. */
export async function fillDesks(tx: Tx, officeId: number, desks: number): Promise<number> {
	const added = await sql`
		insert into counter.desk (office_id, number)
		select ${officeId}::bigint, n from generate_series(1, ${desks}::integer) n
		on conflict (office_id, number) do nothing`.execute(tx);
	return Number(added.numAffectedRows ?? 0n);
}

/**
 * More desks for an office. Fewer is not a thing to set: a desk that stays empty takes nobody, and
 * what was done at it has to keep its name.
 */
export async function setUpDesks(
	act: Act,
	{ officeId, desks }: { officeId: number; desks: number },
): Promise<number> {
	return act.db.transaction().execute(async (tx) => {
		const added = await fillDesks(tx, officeId, desks);
		if (added > 0)
			await record(tx, act, {
				act: 'counter.desksSetUp',
				subject: 'counter.office',
				subjectId: officeId,
				after: { desks, added },
			});
		return added;
	});
}
