import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import { mayRunCycle } from './policy-cycle.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, mayWriteIn } from './rules-stage.ts';
import { within } from './within.server.ts';

/** Notes what an agency and the training body agreed in their meeting; the same note again is one. */
export function noteMeeting(
	act: Act,
	who: Principal,
	asked: {
		readonly year: number;
		readonly unitId: number;
		readonly heldOn: Day;
		readonly agreed: boolean;
		readonly note: string;
	},
): Promise<CycleOutcome> {
	const { year, unitId, heldOn, agreed, note } = asked;
	return within(act, year, async (tx, cycle, top) => {
		if (!mayRunCycle(who, top)) return refused('notYours');
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const added = await tx
			.insertInto('plan.unit_meeting')
			.values({
				cycle_id: cycle.id,
				unit_id: unitId,
				held_on: heldOn,
				agreed,
				note,
				noted_by: who.officerId,
				noted_at: act.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (added)
			await record(tx, act, {
				act: 'plan.meetingNoted',
				subject: 'plan.unit_meeting',
				subjectId: added.id,
				after: { year, unitId, heldOn, agreed },
			});
		return { ok: true };
	});
}
