import { addDays } from '../time/index.ts';
import type { Act } from '../platform/act.server.ts';
import { rejoinUntil } from './rejoin/rules-rejoin.ts';
import { queueBefore } from './rules-place.ts';
import { estimateWait } from './rules-wait.ts';
import { keepEstimate, judgeOpenEstimates } from './store-estimate.server.ts';
import { officeNow } from './desk/store-seat.server.ts';
import { dayNow } from './store-now.server.ts';
import { queueOf } from './store-queue.server.ts';
import { ticketByToken } from './store-ticket.server.ts';
import type { Ticket } from './store-ticket.server.ts';
import { stateOf } from './visit.ts';
import type { VisitState } from './visit.ts';
import type { WaitEstimate, WaitRecord } from './wait.ts';

export type { Ticket, TicketPart } from './store-ticket.server.ts';

/** Four weeks: long enough for an average, short enough to notice that an office became faster. */
const paceDays = 28;

export type Followed = {
	readonly ticket: Ticket;
	readonly state: VisitState;
	/** Citizens who are called before this one at the same desks; null when not waiting. */
	readonly ahead: number | null;
	readonly wait: WaitEstimate | null;
	/** How often the ranges held that this office gave in four weeks. */
	readonly record: WaitRecord | null;
	/** Until when who has gone may come back to the old place; null when not. */
	readonly rejoin: Date | null;
};

/**
 * What a citizen sees on the phone: four statements, all by index, at most the queue of one office; one
 * more keeps the first expected wait that is shown, to be compared with the real one later.
 */
export async function followTicket(
	{ db, now, today }: Pick<Act, 'db' | 'now' | 'today'>,
	token: string,
): Promise<Followed | null> {
	const ticket = await ticketByToken(db, token);
	if (!ticket) return null;
	const state = stateOf(ticket);
	if (state !== 'waiting' || ticket.day !== today) {
		const gone = { ...ticket, part: ticket.parts.length };
		const rejoin = ticket.day === today ? rejoinUntil(gone, now) : null;
		return { ticket, state, ahead: null, wait: null, record: null, rejoin };
	}
	const since = addDays(today, -paceDays);
	const { officeId } = ticket;
	const [queue, office, lately] = await Promise.all([
		queueOf(db, officeId, ticket.day),
		officeNow(db, officeId, now),
		dayNow(db, { officeId, today, since, now }),
	]);
	const before = queueBefore(ticket, queue, office, lately, { now, today });
	const wait = estimateWait(before);
	if (wait && !ticket.estimated) await keepEstimate(db, ticket, wait, now);
	return { ticket, state, ahead: before.ahead.length, wait, record: lately.record, rejoin: null };
}

/** A job: compares the waits that were told with those that came. */
export async function judgeEstimates({ db, now }: Pick<Act, 'db' | 'now'>): Promise<number> {
	return judgeOpenEstimates(db, now);
}
