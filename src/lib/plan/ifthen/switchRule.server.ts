import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { topOf } from '../cycle/server.ts';
import { askToRun } from './publishRule.server.ts';

/** Stops a rule at once, also while it runs, or lets it go on. What it did stands. */
export async function switchRule(
	act: Act,
	who: Principal,
	{ id, on }: { readonly id: number; readonly on: boolean },
): Promise<PlanOutcome> {
	if (!mayRunCycle(who, await topOf(act.db))) return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const changed = await tx
			.updateTable('plan.rule')
			.set({ stopped_at: on ? null : act.now })
			.where('id', '=', id)
			.where('stopped_at', on ? 'is not' : 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!changed) return { ok: true };
		await record(tx, act, {
			act: on ? 'plan.ruleStarted' : 'plan.ruleStopped',
			subject: 'plan.rule',
			subjectId: id,
		});
		if (on) await askToRun(tx, id);
		return { ok: true };
	});
}
