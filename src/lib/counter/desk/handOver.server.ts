import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { seatOf, sitDown, standUp } from '../store-desk.server.ts';
import { openVisitOf } from '../store-visit.server.ts';
import { settleCoverage } from './coverage.server.ts';

/**
 * One officer takes over the desk of another on the same PC. Refused while either has a citizen: the
 * citizen would change hands without a word. Without a desk to hand over nothing happens.
 */
export async function handOver(
	act: Act,
	{ from, to }: { from: number; to: number },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		// Always in the same order, so that two colleagues who swap do not wait for each other.
		const seats = new Map<number, Awaited<ReturnType<typeof seatOf>>>();
		for (const id of [from, to].toSorted((a, b) => a - b))
			seats.set(id, await seatOf(tx, id, true));
		const [left, taken] = [seats.get(from), seats.get(to)];
		if (await openVisitOf(tx, from)) return { ok: false, reason: 'stillServing' };
		if (!left) return { ok: true };
		if (await openVisitOf(tx, to)) return { ok: false, reason: 'colleagueServing' };
		if (taken) await standUp(tx, taken.sessionId, act.now);
		await standUp(tx, left.sessionId, act.now);
		if (!(await sitDown(tx, left.deskId, to, act.now))) return { ok: false, reason: 'deskTaken' };
		await record(tx, act, {
			act: 'counter.deskHandedOver',
			subject: 'counter.desk',
			subjectId: left.deskId,
			about: to,
			before: { officerId: from },
			after: { officerId: to },
		});
		await settleCoverage(tx, act, left.officeId);
		return { ok: true };
	});
}
