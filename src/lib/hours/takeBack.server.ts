import { sql } from 'kysely';
import type { Act } from '../platform/act.server.ts';
import { reverse } from './credit.server.ts';

/**
 * Takes back every hour of an officer that rests on one proof, for example a withdrawn certificate,
 * each by an entry of its own; gives how many stand taken back. Told twice it is done once.
 */
export async function takeBackProof(
	act: Act,
	proof: { readonly officerId: number; readonly number: string; readonly reason: string },
): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		select id from hours.entry
		where proof ->> 'number' = ${proof.number} and officer_id = ${proof.officerId}
			and reverses is null
		order by id`.execute(act.db);
	for (const { id } of rows) await reverse(act, { entryId: id, reason: proof.reason });
	return rows.length;
}
