import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { settle, type Learning } from './settle.server.ts';
import { unitsWithoutCondition } from './store-unit.server.ts';

/**
 * The registration of an enrolment. It is made at the first opening, or when something is waived;
 * units without a condition are satisfied with it. The caller holds the lock of the enrolment.
 */
export async function registered(
	tx: Tx,
	act: Act,
	enrolment: Omit<Learning, 'registrationId'>,
): Promise<Learning> {
	const { enrolmentId } = enrolment;
	const { rows } = await sql<{ id: string }>`
		select id from learning.cmi5_registration where enrolment_id = ${enrolmentId}`.execute(tx);
	if (rows[0]) return { ...enrolment, registrationId: rows[0].id };
	const learning = { ...enrolment, registrationId: randomUUID() };
	await sql`
		insert into learning.cmi5_registration (id, enrolment_id, made_at)
		values (${learning.registrationId}::uuid, ${enrolmentId}, ${act.now})`.execute(tx);
	const units = await unitsWithoutCondition(tx, enrolment.courseId);
	if (units.length > 0)
		await settle(tx, act, learning, { units, sessionId: randomUUID(), waivedFor: null });
	return learning;
}
