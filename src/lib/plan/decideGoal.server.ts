import type { Act } from '../platform/act.server.ts';
import type { Tx } from '../platform/database.server.ts';
import type { Goal, GoalAct } from './goal.ts';
import { mayDecideForTeam, mayDecideOwn } from './policy.ts';
import { mayAccept, mayApprove, mayDecline, mayRefuse, mayReopen, statusOf } from './rules.ts';
import type { Turn } from './rules.ts';
import { takeStep } from './stepGoal.server.ts';
import { lockGoal } from './store-goal.server.ts';
import { supervisorIdOf } from './store-team.server.ts';

/** `repeated` when it had been done before, so that a second press of a button is harmless. */
export type Decided =
	| { readonly ok: true; readonly repeated: boolean }
	| { readonly ok: false; readonly reason: 'notYours' | 'notNow' | 'goalAlreadyOpen' };

type Instants = {
	accepted_at?: Date | null;
	approved_at?: Date;
	approved_by?: number;
	refused_at?: Date | null;
	refused_by?: number | null;
	refused_reason?: string | null;
};

type Decision = {
	readonly act: GoalAct;
	readonly by: 'owner' | 'supervisor';
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
		if (!goal || !(await mayDecide(tx, who, goal, decision.by)))
			return { ok: false, reason: 'notYours' };
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
		return { ok: true, repeated: false };
	});
}

async function mayDecide(
	tx: Tx,
	who: { officerId: number },
	goal: Goal,
	by: 'owner' | 'supervisor',
): Promise<boolean> {
	if (by === 'owner') return mayDecideOwn(who, goal);
	const supervisorId = await supervisorIdOf(tx, goal.officerId);
	return mayDecideForTeam(who, { ...goal, supervisorId });
}

/** The officer accepts a proposal; it then waits for the supervisor. */
export function acceptGoal(act: Act, goalId: number): Promise<Decided> {
	return decide(act, goalId, {
		act: 'accepted',
		by: 'owner',
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
		by: 'owner',
		turn: mayDecline,
		set: (officerId, now) => refusal(officerId, now, reason),
		reason,
	});
}

/** The supervisor of today approves; the course, if one is suggested, can then be taken. */
export function approveGoal(act: Act, goalId: number): Promise<Decided> {
	return decide(act, goalId, {
		act: 'approved',
		by: 'supervisor',
		turn: mayApprove,
		set: (officerId, now) => ({ approved_at: now, approved_by: officerId }),
	});
}

/** The supervisor of today refuses and owes the officer a reason. */
export function refuseGoal(act: Act, goalId: number, reason: string): Promise<Decided> {
	return decide(act, goalId, {
		act: 'refused',
		by: 'supervisor',
		turn: mayRefuse,
		set: (officerId, now) => refusal(officerId, now, reason),
		reason,
	});
}

/** The officer takes up a refused goal again: it starts anew as a proposal, its history stays. */
export function reopenGoal(act: Act, goalId: number): Promise<Decided> {
	return decide(act, goalId, {
		act: 'reopened',
		by: 'owner',
		turn: mayReopen,
		set: () => ({ accepted_at: null, refused_at: null, refused_by: null, refused_reason: null }),
	});
}
