import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';

/** Writes down who stands beside whom, for one visit. */
export async function addSupervision(
	tx: Tx,
	act: Act,
	asked: { visitId: number; officerId: number; supervisorId: number },
): Promise<void> {
	await tx
		.insertInto('counter.supervision')
		.values({
			visit_id: asked.visitId,
			at: act.now,
			officer_id: asked.officerId,
			supervisor_id: asked.supervisorId,
		})
		.execute();
	await record(tx, act, {
		act: 'counter.visitAccompanied',
		subject: 'counter.visit',
		subjectId: asked.visitId,
		about: asked.officerId,
		after: { supervisorId: asked.supervisorId },
	});
}
