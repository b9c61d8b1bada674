import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database.server.ts';
import type { Answered } from './answered.ts';
import { duplicateMinutes, likenessOf } from './rules-duplicate.ts';

export type Trace = { at: Date; deviceId: number | null };

/**
 * Leaves the trace of an answer and gives those that look like it. Forgets, on the way, the traces of
 * the office that no later answer can be compared with.
 */
export async function leaveTrace(tx: Tx, given: Answered, at: Date): Promise<Trace[]> {
	const { officeId, day, deviceId } = given;
	const fingerprint = createHash('sha256').update(likenessOf(given.form)).digest();
	const oldest = new Date(at.getTime() - duplicateMinutes.sameDevice * 60_000);
	await tx
		.deleteFrom('satisfaction.trace')
		.where('office_id', '=', officeId)
		.where('at', '<', oldest)
		.execute();
	const alike = await tx
		.selectFrom('satisfaction.trace')
		.select(['at', 'device_id as deviceId'])
		.where('office_id', '=', officeId)
		.where('day', '=', day)
		.where('fingerprint', '=', fingerprint)
		.execute();
	await tx
		.insertInto('satisfaction.trace')
		.values({ office_id: officeId, day, fingerprint, device_id: deviceId, at })
		.execute();
	return alike;
}
