import { record } from '../platform/audit.server.ts';
import type { Act } from '../platform/act.server.ts';
import type { CounterOutcome } from './outcome.ts';
import { endChain } from './desk/chain.server.ts';
import { settleCoverage } from './desk/coverage.server.ts';
import { endForgottenSeats, seatOf, sitDown, standUp } from './store-desk.server.ts';
import { endForgottenVisits, openVisitOf } from './store-visit.server.ts';

/**
 * An officer sits down at a desk. Sitting down again at the same desk is the same act; an officer
 * who still sits elsewhere moves, unless a citizen is being served there.
 */
export async function openDesk(
	act: Act,
	asked: { deskId: number; officerId: number },
): Promise<CounterOutcome<{ deskId: number }>> {
	return act.db.transaction().execute(async (tx) => {
		const desk = await tx
			.selectFrom('counter.desk')
			.select(['id', 'office_id'])
			.where('id', '=', asked.deskId)
			.executeTakeFirst();
		if (!desk) return { ok: false, reason: 'unknownDesk' };
		await endForgottenSeats(tx, desk.office_id, act.now);
		const seat = await seatOf(tx, asked.officerId, true);
		if (seat?.deskId === desk.id) return { ok: true, deskId: desk.id };
		if (seat) {
			if (await openVisitOf(tx, asked.officerId)) return { ok: false, reason: 'stillServing' };
			await standUp(tx, seat.sessionId, act.now);
		}
		if (!(await sitDown(tx, desk.id, asked.officerId, act.now)))
			return { ok: false, reason: 'deskTaken' };
		for (const visit of await endForgottenVisits(tx, desk.office_id, act.today))
			await endChain(tx, act, visit);
		await record(tx, act, {
			act: 'counter.deskOpened',
			subject: 'counter.desk',
			subjectId: desk.id,
			about: asked.officerId,
		});
		await settleCoverage(tx, act, desk.office_id);
		return { ok: true, deskId: desk.id };
	});
}

/** An officer leaves the desk; refused while a citizen is still being served. */
export async function closeDesk(act: Act, officerId: number): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const seat = await seatOf(tx, officerId, true);
		if (!seat) return { ok: true };
		if (await openVisitOf(tx, officerId)) return { ok: false, reason: 'stillServing' };
		await standUp(tx, seat.sessionId, act.now);
		await record(tx, act, {
			act: 'counter.deskClosed',
			subject: 'counter.desk',
			subjectId: seat.deskId,
			about: officerId,
		});
		await settleCoverage(tx, act, seat.officeId);
		return { ok: true };
	});
}
