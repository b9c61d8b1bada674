import { record } from '../platform/audit.server.ts';
import type { Act } from '../platform/act.server.ts';
import type { WorkingCalendar } from '../time/index.ts';
import type { TicketForm } from './forms.ts';
import type { CounterOutcome } from './outcome.ts';
import { opening } from './rules-opening.ts';
import { endChain } from './desk/chain.server.ts';
import { settleCoverage } from './desk/coverage.server.ts';
import { lockChain } from './desk/store-chain.server.ts';
import { prefixOf } from './service.ts';
import { moveVisit } from './store-clock.server.ts';
import { placeOf, takeNumber } from './store-ticket.server.ts';
import type { Channel } from './visit.ts';
import { move } from './rules-clock.ts';
import { stateOf } from './visit.ts';

/**
 * Gives a citizen a number. The form carries the token of the visit, so sending it twice gives the
 * same number once. Numbers of an office, day and letter have no gap and no duplicate, whoever
 * presses at the same time.
 *
 * `anyHour` is for the demonstration, whose visitors come at night; an office never sets it.
 */
export async function takeTicket(
	act: Act,
	asked: TicketForm & { channel: Channel; anyHour?: boolean },
	calendar: WorkingCalendar,
): Promise<CounterOutcome<{ token: string }>> {
	const place = await placeOf(act.db, { ...asked, today: act.today });
	if (!place) return { ok: false, reason: 'unknownOffice' };
	const { service, ...office } = place;
	if (!service) return { ok: false, reason: 'notOffered' };
	const open = opening(office, calendar, act.now);
	if (!open.open && open.reason === 'gone') return { ok: false, reason: 'officeGone' };
	if (!asked.anyHour && !open.open) return { ok: false, reason: 'officeClosed' };
	if (asked.channel === 'phone' && !office.fromHome) return { ok: false, reason: 'onlyAtOffice' };
	if (!service.offered) return { ok: false, reason: 'notOffered' };

	const { token, channel, priority } = asked;
	const visit = { token, channel, priority, serviceId: service.id, takenAt: act.now };
	const queue = { officeId: office.id, day: act.today, prefix: prefixOf[service.category] };
	try {
		await act.db.transaction().execute(async (tx) => {
			const taken = await takeNumber(tx, { ...visit, ...queue });
			if (taken === 'twice') throw new SentTwice();
			if (taken === 'new') await settleCoverage(tx, act, office.id, service.id);
		});
	} catch (fault) {
		if (!(fault instanceof SentTwice)) throw fault;
	}
	return { ok: true, token };
}

/** The number that the second of two simultaneous forms has drawn goes back with its transaction. */
class SentTwice extends Error {}

/** The citizen gives the number back. A second press, or one after the end, changes nothing. */
export async function leaveQueue(act: Act, token: string): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockChain(tx, token);
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		const state = stateOf(visit);
		if (state === 'served' || state === 'onHold') return { ok: false, reason: 'notPossibleNow' };
		const moved = move(state, 'leave');
		if (!moved.ok) return { ok: true };
		await moveVisit(tx, visit.id, { ended_at: act.now, outcome: 'left' }, act.now, null);
		await record(tx, act, {
			act: 'counter.visitLeft',
			subject: 'counter.visit',
			subjectId: visit.id,
		});
		await endChain(tx, act, visit);
		return { ok: true };
	});
}
