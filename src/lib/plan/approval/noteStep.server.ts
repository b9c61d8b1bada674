import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { RequestAct } from './request.ts';
import type { Approver } from './route.ts';

/** Writes the history of one step of a request; who stood in for whom stands in the audit, too. */
export async function noteStep(
	tx: Tx,
	act: Act,
	step: {
		readonly requestId: number;
		readonly about: number;
		readonly act: RequestAct;
		readonly approver: Approver;
		/** In whose name; null in the own. */
		readonly forId?: number | null;
		readonly reason?: string | null;
	},
): Promise<void> {
	const byId = act.who.kind === 'officer' ? act.who.officerId : null;
	const forId = step.forId == null || step.forId === byId ? null : step.forId;
	const { requestId, approver, reason = null } = step;
	await tx
		.insertInto('plan.request_step')
		.values({
			request_id: requestId,
			at: act.now,
			act: step.act,
			approver,
			by_officer_id: byId,
			for_officer_id: forId,
			reason,
		})
		.execute();
	await record(tx, act, {
		act: `plan.request${step.act.charAt(0).toUpperCase()}${step.act.slice(1)}`,
		subject: 'plan.request',
		subjectId: requestId,
		about: step.about,
		after: { approver, reason, ...(forId === null ? {} : { standsInFor: forId }) },
	});
}
