import { sql } from 'kysely';
import type { Act } from '../../../platform/act.server.ts';
import { goOn } from './goOn.server.ts';
import { poolOf } from './store-pool.server.ts';
import { readSitting } from './store-sitting.server.ts';

/** Tests ended in one go; the worker asks again until none is left. */
const batch = 50;

/**
 * Ends the tests whose time is up, so that a phone that sleeps or never comes back leaves none open:
 * the answers kept count as if it had been handed in. Returns how many; call until it returns 0.
 */
export async function endExpiredSittings(act: Act): Promise<number> {
	const { rows } = await sql<{ id: number; officerId: number }>`
		select id, officer_id as "officerId" from competency.sitting
		where finished_at is null and ends_at <= ${act.now} order by ends_at limit ${batch}`.execute(
		act.db,
	);
	for (const { id: sittingId, officerId } of rows)
		await act.db.transaction().execute(async (tx) => {
			const sitting = await readSitting(tx, officerId, sittingId, true);
			if (!sitting || sitting.finishedAt) return;
			const pool = await poolOf(tx, sitting.competencyId);
			await goOn(tx, act, { officerId, sittingId }, pool);
		});
	return rows.length;
}
