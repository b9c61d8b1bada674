import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { seatOf } from '../store-desk.server.ts';
import { openVisitOf } from '../store-visit.server.ts';
import { settleCoverage } from './coverage.server.ts';
import type { PauseReason } from './pause.ts';
import { beginPause, closePause } from './store-pause.server.ts';

/**
 * An officer leaves the desk for a while and says until when. Refused while a citizen is there; a
 * second press changes nothing. What only this officer may give is told to the head at once.
 */
export async function startPause(
	act: Act,
	asked: { officerId: number; reason: PauseReason; minutes: number },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const seat = await seatOf(tx, asked.officerId, true);
		if (!seat) return { ok: false, reason: 'noDesk' };
		if (seat.pauseId !== null) return { ok: true };
		if (await openVisitOf(tx, asked.officerId)) return { ok: false, reason: 'stillServing' };
		const { officerId, reason } = asked;
		const expectedAt = new Date(act.now.getTime() + asked.minutes * 60_000);
		const pause = { officerId, sessionId: seat.sessionId, reason, from: act.now, expectedAt };
		await beginPause(tx, pause);
		await record(tx, act, {
			act: 'counter.pauseStarted',
			subject: 'counter.desk',
			subjectId: seat.deskId,
			about: officerId,
			after: { reason, expectedAt },
		});
		await settleCoverage(tx, act, seat.officeId);
		return { ok: true };
	});
}

/** Back at the desk. Without a break it changes nothing. */
export async function endPause(act: Act, officerId: number): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const seat = await seatOf(tx, officerId, true);
		if (!seat || seat.pauseId === null) return { ok: true };
		await closePause(tx, seat.pauseId, act.now);
		await record(tx, act, {
			act: 'counter.pauseEnded',
			subject: 'counter.desk',
			subjectId: seat.deskId,
			about: officerId,
		});
		await settleCoverage(tx, act, seat.officeId);
		return { ok: true };
	});
}
