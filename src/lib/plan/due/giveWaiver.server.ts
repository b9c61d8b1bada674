import type { Act } from '../../platform/act.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { standsFor } from '../approval/store-decider.server.ts';
import { waiverWaits } from '../approval/store-request.server.ts';
import { routesNow } from '../approval/store-route.server.ts';
import { statusOf } from '../rules.ts';
import { takeStep } from '../stepGoal.server.ts';
import { lockGoal } from '../store-goal.server.ts';
import type { WaiverAsked } from './askWaiver.server.ts';
import { effectiveDue } from './rules-due.ts';

/** An approver of waivers gives more time unasked, and owes the reason. What was asked is answered in the inbox. */
export async function giveWaiver(act: Act, asked: WaiverAsked): Promise<PlanOutcome> {
	const { who, today } = act;
	const { goalId, until, reason } = asked;
	if (who.kind !== 'officer') return planRefused('notYours');
	const whoId = who.officerId;
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const goal = await lockGoal(tx, goalId);
		const route = (await routesNow(tx)).find(({ kind }) => kind === 'waiver');
		const approver = route?.steps.at(-1)?.approver ?? 'supervisor';
		const subjectId = goal?.officerId ?? 0;
		const forId = await standsFor(tx, { whoId, subjectId, kind: 'waiver', approver, today });
		if (!goal || forId === null) return planRefused('notYours');
		if (goal.waiver?.until === until && goal.waiver.reason === reason) return { ok: true };
		if (await waiverWaits(tx, goalId)) return planRefused('alreadyAsked');
		if (statusOf(goal) !== 'approved') return planRefused('notNow');
		if (until <= effectiveDue(goal) || until <= today) return planRefused('dayNotLater');
		await tx
			.insertInto('plan.goal_waiver')
			.values({
				...{ goal_id: goalId, until_day: until, reason, given_by: whoId, given_at: act.now },
				for_officer_id: forId === whoId ? null : forId,
			})
			.execute();
		await takeStep(tx, act, { ...goal, goalId }, { act: 'waived', reason });
		return { ok: true };
	});
}
