import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { addDays } from '../../time/index.ts';
import { promoteWaiting } from './promote.server.ts';
import { lockClass } from './store-class.server.ts';

/** A job of the night: seats that were kept until yesterday go to whoever waits. */
export async function freeKeptSeats(act: Act): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		select k.id from learning.held_class k
		where k.cancelled_at is null and k.finished_at is null
			and k.hold_until = ${addDays(act.today, -1)}
			and exists (select from learning.nomination n
				where n.class_id = k.id and n.ended_at is null and n.seat is null)`.execute(act.db);
	let promoted = 0;
	for (const { id } of rows)
		promoted += await act.db.transaction().execute(async (tx) => {
			const held = await lockClass(tx, id);
			return held ? promoteWaiting(tx, act, held) : 0;
		});
	return promoted;
}
