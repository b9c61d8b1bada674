import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { maySignPlan } from '../cycle/policy-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { cycleState } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';

/** The leader gives the plan back with a reason; it may be written again. */
export function returnHcdp(
	act: Act,
	who: Principal,
	{ year, reason }: { readonly year: number; readonly reason: string },
): Promise<CycleOutcome> {
	return within(act, year, async (tx, cycle, top) => {
		if (!maySignPlan(who, top)) return refused('notYours');
		if (cycle.word === 'returned') return { ok: true };
		if (cycleState(cycle) !== 'submitted') return refused('notNow');
		await tx
			.insertInto('plan.hcdp_word')
			.values({
				cycle_id: cycle.id,
				word: 'returned',
				reason,
				said_by: who.officerId,
				said_at: act.now,
			})
			.execute();
		await record(tx, act, {
			act: 'plan.hcdpReturned',
			subject: 'plan.cycle',
			subjectId: cycle.id,
			after: { year, reason },
		});
		return { ok: true };
	});
}
