import { nameOf } from '../platform/act.server.ts';
import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { announce } from '../platform/events.server.ts';
import { closeRequests } from './approval/closeRequests.server.ts';
import type { GoalFact, GoalFactName } from './events.ts';
import type { GoalAct } from './goal.ts';
import { addStep } from './store-goal.server.ts';

const factNames: Partial<Record<GoalAct, GoalFactName>> = {
	proposed: 'plan.goalProposed',
	accepted: 'plan.goalAccepted',
	approved: 'plan.goalApproved',
	reached: 'plan.goalReached',
};

/** After these nothing about a goal waits for anybody. */
const ending: readonly GoalAct[] = ['refused', 'reached', 'withdrawn'];

/** Writes the history of one step of a goal: step, audit row, and the fact where others wait for it. */
export async function takeStep(
	tx: Tx,
	act: Act,
	goal: GoalFact,
	step: { readonly act: GoalAct; readonly reason?: string; readonly before?: string },
): Promise<void> {
	const stepId = await addStep(tx, {
		goalId: goal.goalId,
		at: act.now,
		act: step.act,
		author: nameOf(act.who),
		authorOfficerId: act.who.kind === 'officer' ? act.who.officerId : null,
		reason: step.reason ?? null,
	});
	await record(tx, act, {
		act: `plan.goal${step.act.charAt(0).toUpperCase()}${step.act.slice(1)}`,
		subject: 'plan.goal',
		subjectId: goal.goalId,
		about: goal.officerId,
		before: step.before === undefined ? undefined : { status: step.before },
		after: { status: step.act, reason: step.reason },
	});
	if (ending.includes(step.act)) await closeRequests(tx, act, goal.goalId);
	const name = factNames[step.act];
	if (name)
		await announce(tx, act, { name, key: `${goal.goalId}:${stepId}`, payload: factOf(goal) });
}

function factOf({ goalId, officerId, competencyCode, courseCode }: GoalFact): GoalFact {
	return { goalId, officerId, competencyCode, courseCode };
}
