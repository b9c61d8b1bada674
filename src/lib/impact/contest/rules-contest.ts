import type { Day } from '../../time/index.ts';
import { contestReason } from './contest.ts';
import type { Contest } from './contest.ts';

export type ContestStatus = 'open' | 'inHand' | 'late' | 'upheld' | 'rejected';

/** Derived from steps and day, never stored: late is what nobody has answered by its last day. */
export function contestStatus(
	contest: Pick<Contest, 'steps' | 'dueOn'>,
	today: Day,
): ContestStatus {
	const answer = contest.steps.find(({ act }) => act !== 'taken');
	if (answer && answer.act !== 'taken') return answer.act;
	if (today > contest.dueOn) return 'late';
	return contest.steps.length > 0 ? 'inHand' : 'open';
}

/** Who answers for the case: the last who took it; null while nobody has. */
export function ownerOf(contest: Pick<Contest, 'steps'>): { id: number; name: string } | null {
	const taken = contest.steps.findLast(({ act }) => act === 'taken');
	return taken ? { id: taken.byId, name: taken.byName } : null;
}

export type ContestRefusal = 'reasonTooShort' | 'reasonTooLong' | 'alreadyAnswered' | 'ownDoubt';

export function checkReason(reason: string): ContestRefusal | null {
	if (reason.length < contestReason.least) return 'reasonTooShort';
	return reason.length > contestReason.most ? 'reasonTooLong' : null;
}

/** Nobody judges the own doubt, and an answer is given once. */
export function checkStep(
	contest: Pick<Contest, 'steps' | 'openedBy'>,
	byId: number,
): ContestRefusal | null {
	if (contest.steps.some(({ act }) => act !== 'taken')) return 'alreadyAnswered';
	return contest.openedBy === byId ? 'ownDoubt' : null;
}
