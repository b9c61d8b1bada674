import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { SupplyAsk } from './supply.ts';

/** Who was asked for a row, in order. */
export async function asksOf(db: Db, lineId: number): Promise<SupplyAsk[]> {
	const { rows } = await sql<SupplyAsk>`
		select a.id, a.provider, a.address, a.asked_at as "askedAt", w.offered,
			w.jp::double precision as jp, w.cost_a_seat as "costASeat", w.note
		from plan.supply_ask a left join plan.supply_answer w on w.ask_id = a.id
		where a.line_id = ${lineId} order by a.id limit 100`.execute(db);
	return rows;
}
