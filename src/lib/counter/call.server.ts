import { record } from '../platform/audit.server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Tx } from '../platform/database.server.ts';
import type { CounterOutcome } from './outcome.ts';
import { move } from './rules-clock.ts';
import { moveVisit } from './store-clock.server.ts';
import { seatOf } from './store-desk.server.ts';
import type { Seat } from './store-desk.server.ts';
import { inviteNext } from './store-queue.server.ts';
import { gateOf } from './desk/gate.server.ts';
import { addSupervision } from './desk/store-supervision.server.ts';
import { settleCoverage } from './desk/coverage.server.ts';
import { isLentAway } from './offline/store-lease.server.ts';
import { changeVisit, lockVisit, openVisitOf } from './store-visit.server.ts';
import { stateOf } from './visit.ts';

type Called = CounterOutcome<{ visitId: number }>;

/**
 * Calls the next citizen whom this officer may serve: priority first, then arrival. An officer has
 * one citizen at a time; pressing twice calls nobody twice.
 *
 * Refused: noDesk, onBreak, stillServing, nobodyWaits, nobodyFits (citizens wait for another competency).
 */
export async function callNext(act: Act, officerId: number): Promise<Called> {
	return act.db.transaction().execute(async (tx) => {
		const seat = await ownSeat(tx, officerId);
		if (!seat.ok) return seat;
		const { officeId, deskId } = seat.seat;
		const { today: day, now } = act;
		const visitId = await inviteNext(tx, { officeId, deskId, officerId, day, now });
		if (visitId !== null) return { ok: true, visitId };
		const serving = await openVisitOf(tx, officerId);
		return { ok: false, reason: serving ? 'stillServing' : await whyNobody(tx, officeId, act) };
	});
}

/**
 * Calls one citizen for whose service nobody qualified is present, served under supervision: no
 * service is ever closed by the rule, and the exception has a name and a reason in the history.
 */
export async function callSupervised(
	act: Act,
	asked: { officerId: number; visitId: number; reason: string },
): Promise<Called> {
	return act.db.transaction().execute(async (tx) => {
		const chosen = await chosenVisit(tx, act, asked);
		if (!chosen.ok) return chosen;
		const { seat, visit, gate } = chosen;
		if (gate.ok || gate.way !== 'uncovered') return { ok: false, reason: 'qualifiedPresent' };
		await changeVisit(tx, visit.id, { supervised_reason: asked.reason });
		await record(tx, act, {
			act: 'counter.visitSupervised',
			subject: 'counter.visit',
			subjectId: visit.id,
			about: asked.officerId,
			after: { reason: asked.reason },
		});
		const called = await invite(tx, act, visit.id, asked.officerId, seat);
		await settleCoverage(tx, act, seat.officeId);
		return called;
	});
}

/**
 * Calls a citizen whose service a colleague at another desk has proven, who stands beside
 * (*didampingi*). The colleague is named before, so that nobody supervises without knowing it.
 */
export async function callAccompanied(
	act: Act,
	asked: { officerId: number; visitId: number; supervisorId: number },
): Promise<Called> {
	return act.db.transaction().execute(async (tx) => {
		const chosen = await chosenVisit(tx, act, asked);
		if (!chosen.ok) return chosen;
		const { seat, visit, gate } = chosen;
		const named =
			!gate.ok &&
			gate.way === 'supervised' &&
			gate.seats.some(({ officerId }) => officerId === asked.supervisorId);
		if (!named) return { ok: false, reason: 'notSupervised' };
		await addSupervision(tx, act, asked);
		return invite(tx, act, visit.id, asked.officerId, seat);
	});
}

type Seated = CounterOutcome<{ seat: Seat }>;

/** The seat of an officer who is not on a break, locked: two presses of one officer are one by one. */
async function ownSeat(tx: Tx, officerId: number): Promise<Seated> {
	const seat = await seatOf(tx, officerId, true);
	if (!seat) return { ok: false, reason: 'noDesk' };
	return seat.pauseId === null ? { ok: true, seat } : { ok: false, reason: 'onBreak' };
}

/** A citizen whom an officer names, at the free desk of the officer, and what the gate says of both. */
async function chosenVisit(tx: Tx, act: Act, asked: { officerId: number; visitId: number }) {
	const free = await freeSeat(tx, asked.officerId);
	if (!free.ok) return free;
	const { seat } = free;
	const visit = await lockVisit(tx, asked);
	if (!visit || visit.officeId !== seat.officeId || visit.day !== act.today)
		return { ok: false, reason: 'unknownVisit' } as const;
	const moved = move(stateOf(visit), 'call');
	if (!moved.ok) return moved;
	if (await isLentAway(tx, visit.id, seat.deskId, act.now))
		return { ok: false, reason: 'heldOffline' } as const;
	return { ok: true, seat, visit, gate: await gateOf(tx, act, seat, visit.id) } as const;
}

async function freeSeat(tx: Tx, officerId: number): Promise<Seated> {
	const seat = await ownSeat(tx, officerId);
	if (!seat.ok) return seat;
	return (await openVisitOf(tx, officerId)) ? { ok: false, reason: 'stillServing' } : seat;
}

async function whyNobody(tx: Tx, officeId: number, act: Act) {
	const waiting = await tx
		.selectFrom('counter.visit')
		.select('id')
		.where('office_id', '=', officeId)
		.where('day', '=', act.today)
		.where('ended_at', 'is', null)
		.where('called_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return waiting ? 'nobodyFits' : 'nobodyWaits';
}

/** The citizen is called to a desk; who may be called has been decided before. */
export async function invite(
	tx: Tx,
	act: Act,
	visitId: number,
	officerId: number,
	seat: Pick<Seat, 'deskId'>,
): Promise<Called> {
	const change = { called_at: act.now, officer_id: officerId, desk_id: seat.deskId };
	await moveVisit(tx, visitId, change, act.now, { state: 'invited', officerId });
	return { ok: true, visitId };
}
