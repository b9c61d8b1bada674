import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import { estimateWait } from './rules-wait.ts';
import { paceOf, queueOf } from './store-queue.server.ts';
import { ticketByToken } from './store-ticket.server.ts';
import type { Ticket } from './store-ticket.server.ts';
import { stateOf } from './visit.ts';
import type { VisitState } from './visit.ts';
import type { WaitEstimate } from './wait.ts';

export type { Ticket, TicketPart } from './store-ticket.server.ts';

/** Four weeks: long enough for an average, short enough to notice that an office became faster. */
const paceDays = 28;

export type Followed = {
	readonly ticket: Ticket;
	readonly state: VisitState;
	/** Citizens with the same letter who are called before this one; null when not waiting. */
	readonly ahead: number | null;
	readonly wait: WaitEstimate | null;
};

/**
 * What a citizen sees on the phone: three statements, all by index, at most the queue of one office.
 *
 * Place and wait look at the own letter, because a letter is one group of services and one
 * competency: the desks that count are those whose officer may serve it today.
 */
export async function followTicket(db: Db, token: string, today: Day): Promise<Followed | null> {
	const ticket = await ticketByToken(db, token, today);
	if (!ticket) return null;
	const state = stateOf(ticket);
	if (state !== 'waiting' || ticket.day !== today)
		return { ticket, state, ahead: null, wait: null };
	const [queue, pace] = await Promise.all([
		queueOf(db, ticket.officeId, ticket.day),
		paceOf(db, ticket.officeId, addDays(today, -paceDays)),
	]);
	const sameLetter = queue.filter((other) => other.prefix === ticket.prefix);
	const waiting = sameLetter.filter((other) => stateOf(other) === 'waiting');
	const before = waiting.slice(
		0,
		Math.max(
			0,
			waiting.findIndex((v) => v.visitId === ticket.visitId),
		),
	);
	const atDesks = sameLetter.filter((other) => stateOf(other) !== 'waiting');
	return {
		ticket,
		state,
		ahead: before.length,
		wait: estimateWait(
			before.map((other) => other.serviceId),
			atDesks.map((other) => other.serviceId),
			pace,
			ticket.desks,
		),
	};
}
