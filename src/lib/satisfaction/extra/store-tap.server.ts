import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Score } from '../element.ts';
import type { TapCounts } from './tap.ts';

/** A tap adds to a tally; it is not kept itself. */
export async function addTap(
	tx: Tx,
	tap: { officeId: number; serviceId: number | null; day: Day; hour: number; score: Score },
): Promise<void> {
	await sql`
		insert into satisfaction.tap as t (office_id, service_id, day, hour, score, taps)
		values (${tap.officeId}, ${tap.serviceId}, ${tap.day}, ${tap.hour}, ${tap.score}, 1)
		on conflict (office_id, day, hour, score, service_id) do update set taps = t.taps + 1`.execute(tx);
}

/** The tap of a visit is given; false when it was before. */
export async function useTap(tx: Tx, token: string, day: Day): Promise<boolean> {
	const used = await tx
		.updateTable('satisfaction.invitation')
		.set({ tapped_on: day })
		.where('token', '=', token)
		.where('tapped_on', 'is', null)
		.returning('visit_id')
		.executeTakeFirst();
	return used !== undefined;
}

/**
 * The taps of an office, from a day to before another: of days that are over and have five at least,
 * so that nobody reads one tap off the page.
 */
export async function tapCounts(
	db: Db,
	of: { officeId: number; from: Day; to: Day },
	today: Day,
): Promise<TapCounts> {
	const { rows } = await sql<{ score: Score; taps: number }>`
		select score, sum(taps)::integer as taps from (
			select score, taps, sum(taps) over (partition by day) as on_day from satisfaction.tap
			where office_id = ${of.officeId} and day >= ${of.from} and day < least(${of.to}::date, ${today}::date)
		) t where on_day >= 5
		group by score`.execute(db);
	const counted = { 1: 0, 2: 0, 3: 0, 4: 0 };
	for (const { score, taps } of rows) counted[score] = taps;
	return counted;
}
