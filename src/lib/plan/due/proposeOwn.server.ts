import { sql } from 'kysely';
import type { Level, ProvenLevel } from '../../competency/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { yearOf, type Day } from '../../time/index.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { routeGoal } from '../approval/routeGoal.server.ts';
import { ownGoalRule } from '../approval/rules-route.ts';
import { mayPropose } from '../rules.ts';
import { takeStep } from '../stepGoal.server.ts';
import { addGoal, earlierGoals } from '../store-goal.server.ts';
import { standingOf } from './store-standing.server.ts';

export type OwnGoalAsked = {
	readonly competencyCode: string;
	readonly level: Level;
	readonly formCode: string;
	readonly hours: number;
	readonly due: Day;
	readonly why: string;
};

/**
 * An officer names a goal himself, with its form, its day and why. It waits for approval at once. An open
 * goal of the same competency stands in the way, so that sending the form twice is one goal.
 */
export async function proposeOwnGoal(act: Act, asked: OwnGoalAsked): Promise<PlanOutcome> {
	const { who } = act;
	if (who.kind !== 'officer') return planRefused('notYours');
	if (asked.due < act.today) return planRefused('dayPast');
	const { officerId } = who;
	const { competencyCode, level: required, formCode, hours, due, why } = asked;
	const year = yearOf(act.today);
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		await sql`select pg_advisory_xact_lock(hashtext('plan.goal'), (${officerId}::bigint
			% 2147483647)::int)`.execute(tx);
		const standing = await standingOf(tx, officerId, competencyCode, required, act.today);
		if (!standing) return planRefused('competencyUnknown');
		const { competencyId, chance } = standing;
		const proven = standing.proven as ProvenLevel;
		const earlier = await earlierGoals(tx, officerId, competencyId, year);
		const may = mayPropose({ required, proven }, earlier);
		if (!may.ok) return planRefused(may.reason);
		const reason = { competencyCode, required, proven, chance, course: null, own: why };
		const asGoal = { officerId, competencyId, year, reason, rule: ownGoalRule };
		const id = await addGoal(tx, asGoal, act.now);
		if (id === null) return planRefused('goalAlreadyOpen');
		const by = { goal_id: id, chosen_by: officerId, chosen_at: act.now };
		await tx
			.insertInto('plan.goal_form')
			.values({ ...by, form_code: formCode, hours })
			.execute();
		await tx
			.insertInto('plan.goal_due')
			.values({ goal_id: id, due_day: due, set_by: officerId, set_at: act.now })
			.execute();
		await tx.updateTable('plan.goal').set({ accepted_at: act.now }).where('id', '=', id).execute();
		const fact = { goalId: id, officerId, competencyCode, courseCode: null };
		await takeStep(tx, act, fact, { act: 'proposed', reason: why });
		await takeStep(tx, act, fact, { act: 'accepted' });
		const form = { code: formCode, hours };
		await routeGoal(tx, act, { id, officerId, rule: ownGoalRule, form });
		return { ok: true };
	});
}
