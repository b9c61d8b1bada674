import type { Level, ProvenLevel } from '../competency/index.ts';
import type { GoalInstants, GoalStatus } from './goal.ts';

/**
 * Where a goal stands. A goal that was reached is reached, also when nobody had approved it yet:
 * the proof came first.
 *
 * statusOf({ acceptedAt: now, … all others null }) → 'accepted', it waits for the supervisor
 */
export function statusOf(goal: GoalInstants): GoalStatus {
	if (goal.reachedAt) return 'reached';
	if (goal.refusedAt) return 'refused';
	if (goal.approvedAt) return 'approved';
	return goal.acceptedAt ? 'accepted' : 'proposed';
}

/** A goal is open until it is refused or reached; two open ones for one competency exclude each other. */
export function isOpen(goal: GoalInstants): boolean {
	return !goal.reachedAt && !goal.refusedAt;
}

/** An earlier goal of the same officer, competency and year. */
export type EarlierGoal = GoalInstants & {
	readonly fromLevel: ProvenLevel;
	readonly toLevel: Level;
};

export type MayPropose =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'noGap' | 'goalAlreadyOpen' | 'refusedThisYear' };

/**
 * Whether a gap may become a proposal. An open goal is not proposed twice; one that was refused this
 * year is not proposed again for the same step, or refusing would be pointless.
 */
export function mayPropose(
	step: { readonly required: Level; readonly proven: ProvenLevel },
	earlier: readonly EarlierGoal[],
): MayPropose {
	if (step.proven >= step.required) return { ok: false, reason: 'noGap' };
	if (earlier.some(isOpen)) return { ok: false, reason: 'goalAlreadyOpen' };
	const refused = earlier.some(
		(goal) =>
			statusOf(goal) === 'refused' &&
			goal.fromLevel === step.proven &&
			goal.toLevel === step.required,
	);
	return refused ? { ok: false, reason: 'refusedThisYear' } : { ok: true };
}

/** What an act on a goal finds: allowed, already done (harmless), or out of place. */
export type Turn = 'allowed' | 'alreadyDone' | 'notNow';

/** An officer accepts a proposal once; the second press of the button does nothing. */
export function mayAccept(goal: GoalInstants): Turn {
	if (!isOpen(goal)) return 'notNow';
	return goal.acceptedAt ? 'alreadyDone' : 'allowed';
}

/** An officer declines a proposal; what the supervisor has approved is not declined alone. */
export function mayDecline(goal: GoalInstants): Turn {
	if (statusOf(goal) === 'refused') return 'alreadyDone';
	return isOpen(goal) && !goal.approvedAt ? 'allowed' : 'notNow';
}

/** A refusal may be taken back; the goal starts again as a proposal. */
export function mayReopen(goal: GoalInstants): Turn {
	return statusOf(goal) === 'refused' ? 'allowed' : 'notNow';
}

/** The form is the officer's choice until the supervisor has approved the goal with it. */
export function mayShape(goal: GoalInstants): boolean {
	return isOpen(goal) && !goal.approvedAt;
}
