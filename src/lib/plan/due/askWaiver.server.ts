import type { Act } from '../../platform/act.server.ts';
import type { Day } from '../../time/index.ts';
import { openRequest } from '../approval/openRequest.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { waiverWaits } from '../approval/store-request.server.ts';
import { mayDecideOwn } from '../policy.ts';
import { statusOf } from '../rules.ts';
import { lockGoal } from '../store-goal.server.ts';
import { effectiveDue } from './rules-due.ts';

/** More time for a goal until a later day, and why. */
export type WaiverAsked = {
	readonly goalId: number;
	readonly until: Day;
	readonly reason: string;
};

/** The officer asks for more time for an approved goal; it waits like any request. */
export async function askWaiver(act: Act, asked: WaiverAsked): Promise<PlanOutcome> {
	const { who } = act;
	const { goalId, until, reason } = asked;
	if (who.kind !== 'officer') return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const goal = await lockGoal(tx, goalId);
		if (!goal || !mayDecideOwn(who, goal)) return planRefused('notYours');
		if (await waiverWaits(tx, goalId)) return planRefused('alreadyAsked');
		if (statusOf(goal) !== 'approved') return planRefused('notNow');
		if (until <= effectiveDue(goal) || until <= act.today) return planRefused('dayNotLater');
		const { officerId } = goal;
		await openRequest(tx, act, { kind: 'waiver', goalId, officerId, note: reason, until });
		return { ok: true };
	});
}
