import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { StageEntered } from './events-cycle.ts';
import { mayRunCycle } from './policy-cycle.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, nextStage } from './rules-stage.ts';
import { stageAt, stageNumber } from './stage.ts';
import { needsIn } from './store-sum.server.ts';
import { within } from './within.server.ts';

/** The province goes on to the next stage. A second press finds it entered and changes nothing. */
export function enterStage(
	act: Act,
	who: Principal,
	asked: { readonly year: number; readonly number: number },
): Promise<CycleOutcome> {
	return within(act, asked.year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		const stage = stageAt(asked.number);
		if (stage !== null && cycleState(cycle) === stage) return { ok: true };
		if (stage === null || nextStage(cycle) !== stage) return refused('notNow');
		if (stage === 'verification' && (await needsIn(tx, cycle.id)) === 0) return refused('noNeeds');
		await tx
			.insertInto('plan.stage_entry')
			.values({
				cycle_id: cycle.id,
				stage: stageNumber(stage),
				entered_by: who.officerId,
				entered_at: act.now,
			})
			.execute();
		const payload: StageEntered = { cycleId: cycle.id, stage };
		await record(tx, act, {
			act: 'plan.stageEntered',
			subject: 'plan.cycle',
			subjectId: cycle.id,
			after: { year: cycle.year, stage },
		});
		await announce(tx, act, { name: 'plan.stageEntered', key: `${cycle.id}:${stage}`, payload });
		return { ok: true };
	});
}
