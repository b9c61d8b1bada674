import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { planRefused, type PlanOutcome } from './refusal.ts';

/** Takes a delegation back before its time; what was decided under it stands. */
export async function endDelegation(act: Act, id: number): Promise<PlanOutcome> {
	const { who } = act;
	if (who.kind !== 'officer') return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const own = await tx
			.selectFrom('plan.delegation')
			.select(['withdrawn_at', 'to_officer_id'])
			.where('id', '=', id)
			.where('from_officer_id', '=', who.officerId)
			.forUpdate()
			.executeTakeFirst();
		if (!own) return planRefused('notYours');
		if (own.withdrawn_at !== null) return { ok: true };
		await tx
			.updateTable('plan.delegation')
			.set({ withdrawn_at: act.now })
			.where('id', '=', id)
			.execute();
		await record(tx, act, {
			act: 'plan.delegationEnded',
			subject: 'plan.delegation',
			subjectId: id,
			about: own.to_officer_id,
		});
		return { ok: true };
	});
}
