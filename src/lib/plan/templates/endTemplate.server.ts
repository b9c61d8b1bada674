import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { topOf } from '../cycle/server.ts';
import { askToFollow } from './publishTemplate.server.ts';

/** Ends a template: goals that nobody has taken in hand are withdrawn, the others stay. */
export async function endTemplate(act: Act, who: Principal, id: number): Promise<PlanOutcome> {
	if (!mayRunCycle(who, await topOf(act.db))) return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const ended = await tx
			.updateTable('plan.template')
			.set({ ended_at: act.now })
			.where('id', '=', id)
			.where('ended_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!ended) return { ok: true };
		await record(tx, act, { act: 'plan.templateEnded', subject: 'plan.template', subjectId: id });
		await askToFollow(tx, id);
		return { ok: true };
	});
}
