import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Goal } from '../goal.ts';
import { statusOf } from '../rules.ts';
import { takeStep } from '../stepGoal.server.ts';
import { lockGoal } from '../store-goal.server.ts';
import type { PlanRequest } from './request.ts';

type Decision = {
	readonly word: 'approve' | 'refuse';
	readonly byId: number;
	readonly forId: number;
	readonly reason: string | null;
};

/** What a decision changes in the plan. A refused waiver changes nothing: the goal goes on. */
export async function takeEffect(
	tx: Tx,
	act: Act,
	request: PlanRequest,
	decision: Decision,
): Promise<void> {
	const goal = await lockGoal(tx, request.goalId);
	if (!goal) return;
	if (request.kind === 'waiver') {
		if (decision.word === 'approve') await waive(tx, act, request, goal, decision);
		return;
	}
	const { byId, reason } = decision;
	const approved = decision.word === 'approve';
	await tx
		.updateTable('plan.goal')
		.set(
			approved
				? { approved_at: act.now, approved_by: byId }
				: { refused_at: act.now, refused_by: byId, refused_reason: reason ?? '' },
		)
		.where('id', '=', goal.id)
		.execute();
	await takeStep(
		tx,
		act,
		{ ...goal, goalId: goal.id },
		{
			act: approved ? 'approved' : 'refused',
			before: statusOf(goal),
			...(reason === null ? {} : { reason }),
		},
	);
}

async function waive(tx: Tx, act: Act, request: PlanRequest, goal: Goal, by: Decision) {
	const reason = request.note ?? '';
	const forId = by.forId === by.byId ? null : by.forId;
	await sql`
		insert into plan.goal_waiver (goal_id, request_id, until_day, reason, given_by, for_officer_id,
			given_at)
		values (${goal.id}, ${request.id}, ${request.until}, ${reason}, ${by.byId}, ${forId}, ${act.now})
	`.execute(tx);
	await takeStep(tx, act, { ...goal, goalId: goal.id }, { act: 'waived', reason });
}
