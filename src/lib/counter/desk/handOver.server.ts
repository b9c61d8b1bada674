import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { mayServeAt } from '../policy.ts';
import { seatOf, sitDown, standUp } from '../store-desk.server.ts';
import { openVisitOf } from '../store-visit.server.ts';
import { settleCoverage } from './coverage.server.ts';
import { unitOfOffice } from './store-office-parts.server.ts';

/** Whether two officers can change places now: neither has a citizen. */
export async function mayHandOver(
	db: Db,
	{ from, to }: { from: number; to: number | null },
): Promise<CounterOutcome> {
	if (await openVisitOf(db, from)) return { ok: false, reason: 'stillServing' };
	if (to !== null && (await openVisitOf(db, to))) return { ok: false, reason: 'colleagueServing' };
	return { ok: true };
}

/**
 * One officer takes over the desk of another on the same PC. Refused while either has a citizen: the
 * citizen would change hands without a word. Without a desk to hand over nothing happens.
 */
export async function handOver(
	act: Act,
	{ from, to, who }: { from: number; to: number; who: Principal },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		// Always in the same order, so that two colleagues who swap do not wait for each other.
		const seats = new Map<number, Awaited<ReturnType<typeof seatOf>>>();
		for (const id of [from, to].toSorted((a, b) => a - b))
			seats.set(id, await seatOf(tx, id, true));
		const free = await mayHandOver(tx, { from, to });
		const [left, taken] = [seats.get(from), seats.get(to)];
		if (!free.ok || !left) return free;
		if (!mayServeAt(who, { unitId: await unitOfOffice(tx, left.officeId) }))
			return { ok: false, reason: 'unknownOfficer' };
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
