import type { Day } from '../../time/index.ts';
import type { CasePeople, CaseStanding } from './case.ts';
import { contestVerdicts } from './contest.ts';
import type { ContestVerdict } from './contest.ts';

/** Whether an act decides a case. */
function isVerdict(act: string): act is ContestVerdict {
	return contestVerdicts.includes(act as ContestVerdict);
}

/** Why somebody may not judge a case. */
export type NotApart = 'ownCase' | 'ownEvidence' | 'ownTeam' | 'ownDecision' | 'notYours';

/**
 * Who may judge: at first the superior of the supervisor or an organiser of the branch, after an
 * objection an organiser only. Never the officer, whoever gave the evidence, the supervisor who rates,
 * or who has decided the case before.
 */
export function notApart(
	who: { readonly officerId: number; readonly branches: readonly number[] },
	held: CasePeople & Pick<CaseStanding, 'level'>,
): NotApart | null {
	if (who.officerId === held.officerId) return 'ownCase';
	if (held.authorIds.includes(who.officerId)) return 'ownEvidence';
	if (who.officerId === held.supervisorId) return 'ownTeam';
	if (held.deciderIds.includes(who.officerId)) return 'ownDecision';
	const organises = held.above.some((unitId) => who.branches.includes(unitId));
	const handles = held.level === 1 && held.handlerId === who.officerId;
	return organises || handles ? null : 'notYours';
}

/** Why a step cannot be taken where a case stands. */
export type StepRefusal =
	| 'settledAlready'
	| 'inOtherHands'
	| 'waitsForOfficer'
	| 'notAsked'
	| 'nothingToObjectTo'
	| 'objectedAlready'
	| 'tooLateToObject';

/** Taken in hand by whoever comes first; from somebody else's hands only when that one is late. */
export function mayReceive(held: LockedState, officerId: number): StepRefusal | null {
	if (held.state === 'settled') return 'settledAlready';
	if (held.ownerId === null || held.ownerId === officerId) return null;
	return held.escalatedOn === null ? 'inOtherHands' : null;
}

/** Decided or asked about by whoever has the case in hand. */
export function mayJudge(held: LockedState, officerId: number): StepRefusal | null {
	if (held.state === 'settled') return 'settledAlready';
	if (held.ownerId !== null && held.ownerId !== officerId) return 'inOtherHands';
	return held.state === 'asked' ? 'waitsForOfficer' : null;
}

type LockedState = Pick<CaseStanding, 'state' | 'escalatedOn'> & Pick<CasePeople, 'ownerId'>;

/** The last day to object; null when there is nothing to object to (any longer). */
export function objectableUntil(
	held: Pick<CaseStanding, 'level' | 'verdict' | 'steps'>,
): Day | null {
	if (held.level === 2 || (held.verdict !== 'rejected' && held.verdict !== 'reassess')) return null;
	return held.steps.findLast(({ act }) => isVerdict(act))?.dueOn ?? null;
}

/** An officer objects once, to a decision that did not uphold the case, within its days. */
export function mayObject(
	held: Pick<CaseStanding, 'level' | 'verdict' | 'steps'>,
	today: Day,
): StepRefusal | null {
	if (held.level === 2) return 'objectedAlready';
	const until = objectableUntil(held);
	if (until === null) return 'nothingToObjectTo';
	return today > until ? 'tooLateToObject' : null;
}

/** Late: the day of the step that is owed has passed. */
export function isLate(held: Pick<CaseStanding, 'state' | 'dueOn'>, today: Day): boolean {
	return held.state !== 'settled' && held.dueOn !== null && today > held.dueOn;
}
