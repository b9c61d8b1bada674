import { addDays, dayOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Promised, PromiseStatus } from './promise.ts';

/** Thirty days of practice before both look back. */
export const daysToPractise = 30;
/** A habit shows after two weeks at the earliest; before that there is nothing to confirm. */
const daysUntilVisible = 14;
const longestRelease = 40;

type Facts = Pick<
	Promised,
	'agreedAt' | 'declinedAt' | 'learnedOn' | 'dueOn' | 'confirmedAt' | 'notKeptAt'
>;

/** What the stored facts say on a day; nothing about a status is stored. */
export function statusOf(promise: Facts, today: Day): PromiseStatus {
	if (promise.declinedAt) return 'declined';
	if (promise.confirmedAt) return 'kept';
	if (promise.notKeptAt) return 'notKept';
	if (!promise.agreedAt) return 'proposed';
	if (promise.dueOn === null) return 'agreed';
	return today > promise.dueOn ? 'overdue' : 'practised';
}

export type Refusal<Reason extends string> = { readonly ok: false; readonly reason: Reason };
export type Verdict<Reason extends string> = { readonly ok: true } | Refusal<Reason>;

/**
 * Whether a promise may be proposed. Hours without a day cannot be put in a roster, so hours ask
 * for a day, and a day that is over cannot be set free.
 */
export function mayPropose(
	wish: {
		readonly hours: number;
		readonly releaseDay: Day | null;
		readonly officerId: number;
		readonly supervisorId: number | null;
		readonly openPromise: boolean;
	},
	today: Day,
): Verdict<
	'noSupervisor' | 'alreadyOpen' | 'releaseDayMissing' | 'releaseDayPast' | 'tooManyHours'
> {
	if (wish.supervisorId === null || wish.supervisorId === wish.officerId) {
		return { ok: false, reason: 'noSupervisor' };
	}
	if (wish.openPromise) return { ok: false, reason: 'alreadyOpen' };
	if (wish.hours > longestRelease) return { ok: false, reason: 'tooManyHours' };
	if (wish.hours > 0 && wish.releaseDay === null) return { ok: false, reason: 'releaseDayMissing' };
	if (wish.releaseDay !== null && wish.releaseDay < today) {
		return { ok: false, reason: 'releaseDayPast' };
	}
	return { ok: true };
}

/** A proposal is answered once. */
export function mayAnswer(promise: Facts): Verdict<'alreadyAnswered'> {
	return promise.agreedAt || promise.declinedAt
		? { ok: false, reason: 'alreadyAnswered' }
		: { ok: true };
}

/**
 * The day to look back: thirty days after learning, or after agreeing when that came later.
 *
 * Learned 1 March, agreed in February → 31 March; learned 1 March, agreed 10 March → 9 April
 */
export function dueDay(learnedOn: Day | null, agreedAt: Date | null): Day | null {
	if (learnedOn === null || agreedAt === null) return null;
	const agreedOn = dayOf(agreedAt);
	return addDays(agreedOn > learnedOn ? agreedOn : learnedOn, daysToPractise);
}

/** When keeping or not keeping can be said: from two weeks of practice on, late ones included. */
export function mayClose(
	promise: Facts,
	today: Day,
): Verdict<'notAgreed' | 'alreadyClosed' | 'notLearned' | 'tooEarly'> {
	const status = statusOf(promise, today);
	if (status === 'kept' || status === 'notKept') return { ok: false, reason: 'alreadyClosed' };
	if (status === 'proposed' || status === 'declined') return { ok: false, reason: 'notAgreed' };
	if (promise.dueOn === null) return { ok: false, reason: 'notLearned' };
	const visibleFrom = addDays(promise.dueOn, daysUntilVisible - daysToPractise);
	return today < visibleFrom ? { ok: false, reason: 'tooEarly' } : { ok: true };
}

export type LeadershipIndex = {
	readonly kept: number;
	/** Promises whose outcome is known or overdue. */
	readonly due: number;
	/** kept / due, or null while nothing is due. */
	readonly share: number | null;
};

/**
 * How many promises of a supervisor's team were kept, of those that came due. Always shown with
 * its number, since one in one is not a hundred per cent of anything.
 *
 * Three kept, one not kept, one overdue, two still being practised → { kept: 3, due: 5, share: 0.6 }
 */
export function leadershipIndex(promises: readonly Facts[], today: Day): LeadershipIndex {
	const statuses = promises.map((promise) => statusOf(promise, today));
	const kept = statuses.filter((status) => status === 'kept').length;
	const due = kept + statuses.filter((s) => s === 'notKept' || s === 'overdue').length;
	return { kept, due, share: due === 0 ? null : kept / due };
}
