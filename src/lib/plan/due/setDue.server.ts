import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { mayDecideOwn } from '../policy.ts';
import { mayShape } from '../rules.ts';
import { lockGoal } from '../store-goal.server.ts';

/** The officer says by when, until the goal is approved with it; later only a waiver moves the day. */
export async function setDue(
	act: Act,
	{ goalId, due }: { readonly goalId: number; readonly due: Day },
): Promise<PlanOutcome> {
	const { who } = act;
	if (who.kind !== 'officer') return planRefused('notYours');
	if (due < act.today) return planRefused('dayPast');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const goal = await lockGoal(tx, goalId);
		if (!goal || !mayDecideOwn(who, goal)) return planRefused('notYours');
		if (goal.dueDay === due) return { ok: true };
		if (!mayShape(goal)) return planRefused('notNow');
		await tx
			.insertInto('plan.goal_due')
			.values({ goal_id: goalId, due_day: due, set_by: who.officerId, set_at: act.now })
			.execute();
		await record(tx, act, {
			act: 'plan.goalDueSet',
			subject: 'plan.goal',
			subjectId: goalId,
			about: goal.officerId,
			before: { due: goal.dueDay },
			after: { due },
		});
		return { ok: true };
	});
}
