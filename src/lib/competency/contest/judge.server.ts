import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { ContestDone } from './refusal.ts';
import { mayJudge, mayReceive, notApart } from './rules-contest.ts';
import type { NotApart } from './rules-contest.ts';
import type { LockedCase } from './case.ts';
import { takeStep } from './step.server.ts';

/** Why this officer may not judge the case. */
export function apartFrom(who: Principal, held: LockedCase): NotApart | null {
	const branches = branchesOf(who, ['organiser']);
	return notApart({ officerId: who.officerId, branches }, held);
}

/** Takes a case in hand: from now on one person answers for it. */
export function receiveContest(act: Act, who: Principal, id: number): Promise<ContestDone> {
	const { officerId: by } = who;
	return takeStep(act, id, (held, limits) => {
		const refused = apartFrom(who, held) ?? mayReceive(held, by);
		if (refused) return { ok: false, reason: refused };
		if (held.ownerId === by) return { ok: true, repeated: true };
		const days = limits.decideDays;
		const change = { state: 'inHand', owner_id: by, escalated_on: null } as const;
		return { ok: true, act: 'received', by, reason: null, days, change };
	});
}

/** Asks the officer for more; the clock runs for the officer until the answer. */
export function askContestant(
	act: Act,
	who: Principal,
	{ id, question }: { id: number; question: string },
): Promise<ContestDone> {
	const { officerId: by } = who;
	return takeStep(act, id, (held, limits) => {
		const last = held.steps.at(-1);
		if (last?.act === 'asked' && last.byId === by && last.reason === question)
			return { ok: true, repeated: true };
		const refused = apartFrom(who, held) ?? mayJudge(held, by);
		if (refused) return { ok: false, reason: refused };
		const days = limits.answerDays;
		const change = { state: 'asked', owner_id: by, escalated_on: null } as const;
		return { ok: true, act: 'asked', by, reason: question, days, change };
	});
}
