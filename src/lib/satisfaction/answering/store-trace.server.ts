import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Answered } from './answered.ts';
import { duplicateMinutes, likenessOf } from './rules-duplicate.ts';

export type Trace = { at: Date; deviceId: number | null };

/**
 * Leaves the trace of an answer and gives those that look like it. Forgets, on the way, the traces of
 * the office that no later answer can be compared with. One statement, which sees the traces as they
 * were before it.
 */
export async function leaveTrace(tx: Tx, given: Answered, at: Date): Promise<Trace[]> {
	const { officeId, day, deviceId } = given;
	const fingerprint = createHash('sha256').update(likenessOf(given.form)).digest();
	const oldest = new Date(at.getTime() - duplicateMinutes.sameDevice * 60_000);
	const { rows } = await sql<Trace>`
		with old as (
			delete from satisfaction.trace where office_id = ${officeId} and at < ${oldest}
		), own as (
			insert into satisfaction.trace (office_id, day, fingerprint, device_id, at)
			values (${officeId}, ${day}, ${fingerprint}, ${deviceId}, ${at})
		)
		select at, device_id as "deviceId" from satisfaction.trace
		where office_id = ${officeId} and day = ${day} and fingerprint = ${fingerprint}
			and at >= ${oldest}`.execute(tx);
	return rows;
}
