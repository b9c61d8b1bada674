import { record } from '../platform/audit.server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Tx } from '../platform/database.server.ts';
import type { ClockAct, ClockState } from './clock.ts';
import { announceServed, continueChain, endChain } from './desk/chain.server.ts';
import type { CounterOutcome } from './outcome.ts';
import { move, tally } from './rules-clock.ts';
import { moveVisit, periodsOf, rollUp } from './store-clock.server.ts';
import { changeVisit, lockVisit } from './store-visit.server.ts';
import type { VisitChange, VisitRow } from './store-visit.server.ts';
import { stateOf } from './visit.ts';

/** A visit and the officer who acts on it: the one who called it. */
export type Turn = { visitId: number; officerId: number };

/**
 * One act on a visit in one transaction: lock, rule, instants, clock, and what follows from it.
 * A server that dies in between leaves the visit as it was; the officer presses again.
 *
 * The periods are the history of calls, starts and holds, each with its officer and instant, so
 * those acts write no audit entry of their own; endings, transfers and disputes do.
 */
export async function turn(
	act: Act,
	asked: Turn,
	clockAct: ClockAct,
	change: (visit: VisitRow) => VisitChange,
	then?: (tx: Tx, visit: VisitRow) => Promise<void>,
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, asked);
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		const moved = move(stateOf(visit), clockAct);
		if (!moved.ok) return moved;
		if (visit.officerId !== asked.officerId) return { ok: false, reason: 'notYours' };
		if (clockAct === 'callAgain') await changeVisit(tx, visit.id, change(visit));
		else await moveVisit(tx, visit.id, change(visit), act.now, nextOf(moved.to, asked));
		await then?.(tx, visit);
		return { ok: true };
	});
}

function nextOf(state: ReturnType<typeof stateOf>, { officerId }: Turn) {
	if (state === 'ended') return null;
	return { state: state satisfies ClockState, officerId: state === 'waiting' ? null : officerId };
}

/** Calls the same citizen once more: the phone and the board show the newer time. */
export function callAgain(act: Act, asked: Turn) {
	return turn(act, asked, 'callAgain', () => ({ called_at: act.now }));
}

/** The citizen has come to the desk: the time of service begins. */
export function start(act: Act, asked: Turn) {
	return turn(act, asked, 'start', () => ({ started_at: act.now }));
}

/** The citizen fetches something, or a system is down: the time of service stands still. */
export function hold(act: Act, asked: Turn) {
	return turn(act, asked, 'hold', () => ({ held_at: act.now }));
}

export function resume(act: Act, asked: Turn) {
	return turn(act, asked, 'resume', () => ({ held_at: null }));
}

/**
 * The service is done: the day of the officer grows by one visit. If the citizen asked for another
 * one, it follows; else the survey may ask.
 */
export function finish(act: Act, asked: Turn) {
	const change = { ended_at: act.now, outcome: 'served', held_at: null } as const;
	return turn(
		act,
		asked,
		'finish',
		() => change,
		async (tx, visit) => {
			const sums = tally(await periodsOf(tx, visit.id), asked.officerId);
			await rollUp(tx, { ...visit, officerId: asked.officerId }, sums, 1);
			await history(tx, act, 'counter.visitServed', asked);
			if (!(await continueChain(tx, act, visit)))
				await announceServed(tx, act, { ...visit, officerId: asked.officerId });
		},
	);
}

/** The citizen went away before the end. */
export function markLeft(act: Act, asked: Turn) {
	const change = { ended_at: act.now, outcome: 'left', held_at: null } as const;
	return turn(
		act,
		asked,
		'leave',
		() => change,
		async (tx, visit) => {
			await history(tx, act, 'counter.visitLeft', asked);
			await endChain(tx, act, visit);
		},
	);
}

/** The citizen was called and did not come. */
export function markNoShow(act: Act, asked: Turn) {
	const change = { ended_at: act.now, outcome: 'noShow' } as const;
	return turn(
		act,
		asked,
		'miss',
		() => change,
		async (tx, visit) => {
			await history(tx, act, 'counter.visitMissed', asked);
			await endChain(tx, act, visit);
		},
	);
}

/**
 * "The time is wrong": somebody forgot to press, or a system stood still. The visit stays counted,
 * its seconds leave every sum, so a wrong clock hurts nobody's figures. Repeating it changes nothing.
 */
export async function disputeTime(act: Act, asked: Turn): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, asked);
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		if (visit.officerId !== asked.officerId) return { ok: false, reason: 'notYours' };
		if (visit.disputed) return { ok: true };
		await changeVisit(tx, visit.id, { time_disputed: true });
		if (visit.outcome === 'served') {
			const finished = { ...visit, officerId: asked.officerId };
			const sums = tally(await periodsOf(tx, visit.id), asked.officerId);
			await rollUp(tx, { ...finished, disputed: false }, sums, -1);
			await rollUp(tx, { ...finished, disputed: true }, sums, 1);
		}
		await history(tx, act, 'counter.timeDisputed', asked);
		return { ok: true };
	});
}

function history(tx: Tx, act: Act, name: string, asked: Turn): Promise<void> {
	return record(tx, act, {
		act: name,
		subject: 'counter.visit',
		subjectId: asked.visitId,
		about: asked.officerId,
	});
}
