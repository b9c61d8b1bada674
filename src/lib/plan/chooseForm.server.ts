import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import { routeGoal } from './approval/routeGoal.server.ts';
import type { Decided } from './decideGoal.server.ts';
import { mayDecideOwn } from './policy.ts';
import { mayShape } from './rules.ts';
import { lockGoal } from './store-goal.server.ts';

/**
 * The officer says in which form of the law a goal will be reached. The same choice again changes
 * nothing; an earlier one stays in history.
 */
export async function chooseForm(
	act: Act,
	asked: { readonly goalId: number; readonly formCode: string; readonly hours: number },
): Promise<Decided> {
	const { who } = act;
	const { goalId, formCode, hours } = asked;
	if (who.kind !== 'officer') return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx): Promise<Decided> => {
		const goal = await lockGoal(tx, goalId);
		if (!goal || !mayDecideOwn(who, goal)) return { ok: false, reason: 'notYours' };
		if (goal.form?.code === formCode && goal.form.hours === hours)
			return { ok: true, repeated: true };
		if (!mayShape(goal)) return { ok: false, reason: 'notNow' };
		await tx
			.insertInto('plan.goal_form')
			.values({
				goal_id: goalId,
				form_code: formCode,
				hours,
				chosen_by: who.officerId,
				chosen_at: act.now,
			})
			.execute();
		const form = { code: formCode, hours };
		if (goal.acceptedAt) await routeGoal(tx, act, { ...goal, form });
		await record(tx, act, {
			act: 'plan.goalFormChosen',
			subject: 'plan.goal',
			subjectId: goalId,
			about: goal.officerId,
			before: goal.form,
			after: { formCode, hours },
		});
		return { ok: true, repeated: false };
	});
}
