import type { Act } from '../platform/act.server.ts';
import type { Goal, GoalAct } from './goal.ts';
import { routeGoal } from './approval/routeGoal.server.ts';
import { mayDecideOwn } from './policy.ts';
import { mayAccept, mayDecline, mayReopen, statusOf } from './rules.ts';
import type { Turn } from './rules.ts';
import { takeStep } from './stepGoal.server.ts';
import { lockGoal } from './store-goal.server.ts';

/** `repeated` when it had been done before, so that a second press of a button is harmless. */
export type Decided =
	| { readonly ok: true; readonly repeated: boolean }
	| { readonly ok: false; readonly reason: 'notYours' | 'notNow' | 'goalAlreadyOpen' };

type Instants = {
	accepted_at?: Date | null;
	refused_at?: Date | null;
	refused_by?: number | null;
	refused_reason?: string | null;
};

type Decision = {
	readonly act: GoalAct;
	readonly turn: (goal: Goal) => Turn;
	readonly set: (officerId: number, now: Date) => Instants;
	readonly reason?: string;
};

/** An unknown goal and somebody else's answer alike: the answer does not tell which exist. */
async function decide(act: Act, goalId: number, decision: Decision): Promise<Decided> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx): Promise<Decided> => {
		const goal = await lockGoal(tx, goalId);
		if (!goal || !mayDecideOwn(who, goal)) return { ok: false, reason: 'notYours' };
		const turn = decision.turn(goal);
		if (turn === 'alreadyDone') return { ok: true, repeated: true };
		if (turn === 'notNow') return { ok: false, reason: 'notNow' };
		await tx
			.updateTable('plan.goal')
			.set(decision.set(who.officerId, act.now))
			.where('id', '=', goalId)
			.execute();
		await takeStep(
			tx,
			act,
			{ ...goal, goalId },
			{
				act: decision.act,
				before: statusOf(goal),
				...(decision.reason === undefined ? {} : { reason: decision.reason }),
			},
		);
		if (decision.act === 'accepted') await routeGoal(tx, act, goal);
		return { ok: true, repeated: false };
	});
}

/** The officer accepts a proposal; it then waits for the supervisor. */
export function acceptGoal(act: Act, goalId: number): Promise<Decided> {
	return decide(act, goalId, {
		act: 'accepted',
		turn: mayAccept,
		set: (_officerId, now) => ({ accepted_at: now }),
	});
}

const refusal = (officerId: number, now: Date, reason: string): Instants => ({
	refused_at: now,
	refused_by: officerId,
	refused_reason: reason,
});

/** The officer declines a proposal and says why; it is not proposed again this year. */
export function declineGoal(act: Act, goalId: number, reason: string): Promise<Decided> {
	return decide(act, goalId, {
		act: 'refused',
		turn: mayDecline,
		set: (officerId, now) => refusal(officerId, now, reason),
		reason,
	});
}

/** The officer takes up a refused goal again: it starts anew as a proposal, its history stays. */
export function reopenGoal(act: Act, goalId: number): Promise<Decided> {
	return decide(act, goalId, {
		act: 'reopened',
		turn: (goal) => (goal.withdrawn ? 'notNow' : mayReopen(goal)),
		set: () => ({ accepted_at: null, refused_at: null, refused_by: null, refused_reason: null }),
	});
}
