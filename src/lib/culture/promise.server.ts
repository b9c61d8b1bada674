import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { announce } from '../platform/events.server.ts';
import type { Day } from '../time/index.ts';
import type { PromiseAgreed, PromiseConfirmed } from './events.ts';
import { mayDecide } from './policy.ts';
import type { Promised } from './promise.ts';
import { dueDay, mayAnswer, mayClose, mayPropose, statusOf } from './rules.ts';
import {
	changePromise,
	insertPromise,
	lockPromise,
	newestFor,
	supervisorOf,
} from './store.server.ts';

export type ProposeOutcome =
	| { readonly ok: true; readonly promiseId: number }
	| Exclude<ReturnType<typeof mayPropose>, { ok: true }>;

/**
 * An officer proposes a promise for a course. `learnedOn` is given when the course was passed
 * before the promise was made, so that its day to look back is known from the start.
 */
export async function propose(
	act: Act,
	wish: {
		officerId: number;
		courseCode: string;
		goalId?: number | null;
		behaviour: string;
		hours: number;
		releaseDay: Day | null;
		learnedOn?: Day | null;
	},
): Promise<ProposeOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const { officerId, courseCode } = wish;
		const supervisorId = await supervisorOf(tx, officerId);
		const newest = await newestFor(tx, officerId, courseCode);
		const openPromise =
			newest !== null && !['declined', 'kept', 'notKept'].includes(statusOf(newest, act.today));
		const verdict = mayPropose({ ...wish, supervisorId, openPromise }, act.today);
		if (!verdict.ok) return verdict;
		const promiseId = await insertPromise(tx, {
			...wish,
			supervisorId: supervisorId as number,
			goalId: wish.goalId ?? null,
			learnedOn: wish.learnedOn ?? null,
			at: act.now,
		});
		if (promiseId === null) return { ok: false, reason: 'alreadyOpen' };
		await note(tx, act, { id: promiseId, officerId }, 'culture.promiseProposed', {
			...wish,
			supervisorId,
		});
		return { ok: true, promiseId };
	});
}

type NotYours = { readonly ok: false; readonly reason: 'notYours' };
type Answered = { readonly ok: true } | NotYours | { readonly ok: false; readonly reason: string };

/** The supervisor agrees; the hours are announced to the roster. Agreeing twice agrees once. */
export function agree(act: Act, promiseId: number): Promise<Answered> {
	return decide(act, promiseId, async (tx, promise) => {
		if (promise.agreedAt) return { ok: true };
		const verdict = mayAnswer(promise);
		if (!verdict.ok) return verdict;
		const dueOn = dueDay(promise.learnedOn, act.now);
		await changePromise(tx, promise.id, { agreed_at: act.now, due_on: dueOn });
		await note(tx, act, promise, 'culture.promiseAgreed', { dueOn });
		const payload: PromiseAgreed = {
			...partiesOf(promise),
			courseCode: promise.courseCode,
			releaseDay: promise.releaseDay,
			hours: promise.hoursReleased,
		};
		await announce(tx, act, { name: 'culture.promiseAgreed', key: String(promise.id), payload });
		return { ok: true };
	});
}

/** The supervisor declines and says why, so that the officer can propose another one. */
export function decline(act: Act, promiseId: number, reason: string): Promise<Answered> {
	return decide(act, promiseId, async (tx, promise) => {
		const verdict = mayAnswer(promise);
		if (!verdict.ok) return verdict;
		await changePromise(tx, promise.id, { declined_at: act.now, declined_reason: reason });
		await note(tx, act, promise, 'culture.promiseDeclined', { reason });
		return { ok: true };
	});
}

/** The supervisor has seen the behaviour and says where. */
export function confirm(act: Act, promiseId: number, evidence: string): Promise<Answered> {
	return decide(act, promiseId, async (tx, promise) => {
		if (promise.confirmedAt) return { ok: true };
		const verdict = mayClose(promise, act.today);
		if (!verdict.ok) return verdict;
		const by = act.who.kind === 'officer' ? act.who.officerId : promise.supervisorId;
		const change = { confirmed_at: act.now, confirmed_by: by, evidence };
		await changePromise(tx, promise.id, change);
		await note(tx, act, promise, 'culture.promiseConfirmed', { evidence });
		const payload: PromiseConfirmed = partiesOf(promise);
		await announce(tx, act, { name: 'culture.promiseConfirmed', key: String(promise.id), payload });
		return { ok: true };
	});
}

/** It did not work out. The reason is about the circumstances; it is no mark against anybody. */
export function noteNotKept(act: Act, promiseId: number, reason: string): Promise<Answered> {
	return decide(act, promiseId, async (tx, promise) => {
		const verdict = mayClose(promise, act.today);
		if (!verdict.ok) return verdict;
		await changePromise(tx, promise.id, { not_kept_at: act.now, not_kept_reason: reason });
		await note(tx, act, promise, 'culture.promiseNotKept', { reason });
		return { ok: true };
	});
}

/** A promise that is not there and one of somebody else's get the same answer. */
async function decide(
	act: Act,
	promiseId: number,
	then: (tx: Tx, promise: Promised) => Promise<Answered>,
): Promise<Answered> {
	return act.db.transaction().execute(async (tx) => {
		const promise = await lockPromise(tx, promiseId);
		const who = act.who.kind === 'officer' ? act.who : null;
		if (!promise || !mayDecide(who, promise)) return { ok: false, reason: 'notYours' };
		return then(tx, promise);
	});
}

function partiesOf({ id, officerId, supervisorId }: Promised): PromiseConfirmed {
	return { promiseId: id, officerId, supervisorId };
}

export function note(
	tx: Tx,
	act: Act,
	promise: Pick<Promised, 'id' | 'officerId'>,
	name: string,
	after: object,
): Promise<void> {
	return record(tx, act, {
		act: name,
		subject: 'culture.promise',
		subjectId: promise.id,
		about: promise.officerId,
		after,
	});
}
