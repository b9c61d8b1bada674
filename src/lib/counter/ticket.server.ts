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
import { officeByCode } from './store-office.server.ts';
import { serviceSheet } from './store-service.server.ts';
import { addVisit, lockToken, nextNumber } from './store-ticket.server.ts';
import { changeVisit, lockVisit } from './store-visit.server.ts';
import { turnClock } from './store-clock.server.ts';
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
	const [office, service] = await Promise.all([
		officeByCode(act.db, asked.officeCode),
		serviceSheet(act.db, asked.serviceCode, act.today),
	]);
	if (!office) return { ok: false, reason: 'unknownOffice' };
	if (!service) return { ok: false, reason: 'notOffered' };
	if (!asked.anyHour && !opening(office, calendar, act.now).open)
		return { ok: false, reason: 'officeClosed' };

	return act.db.transaction().execute(async (tx) => {
		await lockToken(tx, asked.token);
		if (await lockVisit(tx, { token: asked.token })) return { ok: true, token: asked.token };
		const offered = await tx
			.selectFrom('counter.office_service')
			.select('service_id')
			.where('office_id', '=', office.id)
			.where('service_id', '=', service.id)
			.executeTakeFirst();
		if (!offered) return { ok: false, reason: 'notOffered' };
		const queue = { officeId: office.id, day: act.today, prefix: prefixOf[service.category] };
		const number = await nextNumber(tx, queue);
		await addVisit(tx, {
			...queue,
			token: asked.token,
			serviceId: service.id,
			number,
			channel: asked.channel,
			priority: asked.priority,
			takenAt: act.now,
		});
		await settleCoverage(tx, act, office.id, service.id);
		return { ok: true, token: asked.token };
	});
}

/** The citizen gives the number back. A second press, or one after the end, changes nothing. */
export async function leaveQueue(act: Act, token: string): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockChain(tx, token);
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		const state = stateOf(visit);
		if (state === 'served' || state === 'onHold') return { ok: false, reason: 'notPossibleNow' };
		const moved = move(state, 'leave');
		if (!moved.ok) return { ok: true };
		await changeVisit(tx, visit.id, { ended_at: act.now, outcome: 'left' });
		await turnClock(tx, visit.id, act.now, null);
		await record(tx, act, {
			act: 'counter.visitLeft',
			subject: 'counter.visit',
			subjectId: visit.id,
		});
		await endChain(tx, act, visit);
		return { ok: true };
	});
}
