import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { openDesk } from '../desk.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { settleCoverage } from './coverage.server.ts';
import { candidatesOf } from './store-candidate.server.ts';
import { deskIsIn } from './store-office-parts.server.ts';
import { recallPause } from './store-pause.server.ts';
import { putWithout } from './store-without.server.ts';

/** What the head of an office does from the board. The page has asked whether it is their office. */
export type AtOffice = { officeId: number; headId: number };

/** Asks an officer back from a break. Whether and when is for the officer. */
export async function recall(
	act: Act,
	asked: AtOffice & { officerId: number; why: string },
): Promise<CounterOutcome> {
	const { officeId, officerId, why, headId: by } = asked;
	return act.db.transaction().execute(async (tx) => {
		const desk = await recallPause(tx, { officeId, officerId, why, by, at: act.now });
		if (!desk) return { ok: false, reason: 'unknownOfficer' };
		await record(tx, act, {
			act: 'counter.pauseRecalled',
			subject: 'counter.desk',
			subjectId: desk.deskId,
			about: officerId,
			after: { why },
		});
		return { ok: true };
	});
}

/** Opens a desk for an officer who serves at this office. */
export async function seatOfficer(
	act: Act,
	asked: AtOffice & { deskId: number; officerId: number },
): Promise<CounterOutcome> {
	const { officeId, deskId, officerId } = asked;
	if (!(await deskIsIn(act.db, deskId, { officeId }))) return { ok: false, reason: 'unknownDesk' };
	const candidates = await candidatesOf(act.db, officeId, act.today);
	if (!candidates.some((one) => one.officerId === officerId))
		return { ok: false, reason: 'unknownOfficer' };
	const done = await openDesk(act, { deskId, officerId });
	return done.ok ? { ok: true } : done;
}

/** Which services a desk takes: all but these. What nobody takes any more is told to the head. */
export async function limitDesk(
	act: Act,
	asked: AtOffice & { deskId: number; without: readonly number[] },
): Promise<CounterOutcome> {
	const { officeId, deskId, without } = asked;
	return act.db.transaction().execute(async (tx) => {
		if (!(await deskIsIn(tx, deskId, { officeId }))) return { ok: false, reason: 'unknownDesk' };
		const before = await putWithout(tx, deskId, without, act.now);
		await record(tx, act, {
			act: 'counter.deskLimited',
			subject: 'counter.desk',
			subjectId: deskId,
			before,
			after: without,
		});
		await settleCoverage(tx, act, officeId);
		return { ok: true };
	});
}
