import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState, mayWriteIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';

/** Takes a scenario out of the comparison; it stays in history. */
export function withdrawScenario(
	act: Act,
	who: Principal,
	{ year, scenarioId }: { readonly year: number; readonly scenarioId: number },
): Promise<CycleOutcome> {
	return within(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const { numUpdatedRows } = await tx
			.updateTable('plan.scenario')
			.set({ withdrawn_at: act.now })
			.where('id', '=', scenarioId)
			.where('cycle_id', '=', cycle.id)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows > 0)
			await record(tx, act, {
				act: 'plan.scenarioWithdrawn',
				subject: 'plan.scenario',
				subjectId: scenarioId,
			});
		return { ok: true };
	});
}
