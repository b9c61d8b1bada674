import { addDays } from '../time/index.ts';
import type { Act } from '../platform/act.server.ts';
import { queueBefore } from './rules-place.ts';
import { estimateWait } from './rules-wait.ts';
import { keepEstimate, judgeOpenEstimates } from './store-estimate.server.ts';
import { officeNow } from './store-now.server.ts';
import { queueOf } from './store-queue.server.ts';
import { ticketByToken } from './store-ticket.server.ts';
import type { Ticket } from './store-ticket.server.ts';
import { stateOf } from './visit.ts';
import type { VisitState } from './visit.ts';
import type { WaitEstimate, WaitRecord } from './wait.ts';

export type { Ticket } from './store-ticket.server.ts';

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
};

/**
 * What a citizen sees on the phone: three statements, all by index, at most the queue of one office;
 * a fourth keeps the first expected wait that is shown, to be compared with the real one later.
 */
export async function followTicket(
	{ db, now, today }: Pick<Act, 'db' | 'now' | 'today'>,
	token: string,
): Promise<Followed | null> {
	const ticket = await ticketByToken(db, token);
	if (!ticket) return null;
	const state = stateOf(ticket);
	if (state !== 'waiting' || ticket.day !== today)
		return { ticket, state, ahead: null, wait: null, record: null };
	const since = addDays(today, -paceDays);
	const [queue, office] = await Promise.all([
		queueOf(db, ticket.officeId, ticket.day),
		officeNow(db, { officeId: ticket.officeId, today, since, now }),
	]);
	const before = queueBefore(ticket, queue, office, { now, today });
	const wait = estimateWait(before);
	if (wait && !ticket.estimated) await keepEstimate(db, ticket, wait, now);
	return { ticket, state, ahead: before.ahead.length, wait, record: office.record };
}

/** A job: compares the waits that were told with those that came. */
export async function judgeEstimates({ db, now }: Pick<Act, 'db' | 'now'>): Promise<number> {
	return judgeOpenEstimates(db, now);
}
