import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { clocksFrom } from './rules-clock.ts';
import { lastReopenDay } from './rules-handling.ts';
import { maskPersonal } from '../answering/rules-mask.ts';
import { keepCase, lockCase } from './store-case.server.ts';
import { setClocks } from './store-clock.server.ts';
import { complaintBy } from './store-follow.server.ts';
import type { Followed } from './store-follow.server.ts';
import { limitsOfVersion, limitsOn } from './store-limits.server.ts';
import { addSteps } from './store-step.server.ts';
import { isShownToCitizen } from './rules-status.ts';

/** What the citizen sees by the receipt number; `reopenBy` is null while it is open. */
export type CitizenView = Omit<Followed, 'unitId' | 'hasContact'> & {
	readonly reopenBy: Day | null;
};

/** Two statements; null for a number that nobody has. */
export async function followComplaint(db: Db, receipt: string): Promise<CitizenView | null> {
	const found = await complaintBy(db, { receipt });
	if (!found) return null;
	const { unitId: _, hasContact: __, ...shown } = found;
	const limits = await limitsOfVersion(db, found.limitVersion);
	return {
		...shown,
		steps: found.steps.filter(({ act }) => isShownToCitizen(act)),
		reopenBy: found.finishedAt && lastReopenDay(dayOf(found.finishedAt), limits.reopenDays),
	};
}

type Word = { readonly receipt: string; readonly token: string; readonly body: string };
type WordOutcome =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'unknownComplaint' | 'notFinished' | 'finished' | 'tooLate';
	  };

/** The citizen adds something to an open complaint. Sent twice it is added once. */
export function addToComplaint(act: Act, { receipt, token, body }: Word): Promise<WordOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const held = await lockCase(tx, { receipt });
		if (!held) return { ok: false, reason: 'unknownComplaint' };
		if (held.status === 'Selesai') return { ok: false, reason: 'finished' };
		const { complaintId } = held;
		await addSteps(tx, act, [{ complaintId, act: 'added', token, note: maskPersonal(body) }]);
		return { ok: true };
	});
}

/**
 * The citizen opens a finished complaint again, with a reason, within the days that its limits give.
 * All clocks start anew; what was met or broken before stays counted.
 */
export function reopenComplaint(act: Act, { receipt, token, body }: Word): Promise<WordOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const held = await lockCase(tx, { receipt });
		if (!held) return { ok: false, reason: 'unknownComplaint' };
		const { complaintId, finishedAt } = held;
		const step = { complaintId, act: 'reopened', token, note: maskPersonal(body) } as const;
		if (finishedAt === null) {
			const sentBefore = await tx
				.selectFrom('satisfaction.complaint_step')
				.select('id')
				.where('token', '=', token)
				.executeTakeFirst();
			return sentBefore ? { ok: true } : { ok: false, reason: 'notFinished' };
		}
		const { reopenDays } = await limitsOfVersion(tx, held.limitVersion);
		if (act.today > lastReopenDay(dayOf(finishedAt), reopenDays))
			return { ok: false, reason: 'tooLate' };
		if (!(await addSteps(tx, act, [step]))) return { ok: true };
		const round = held.round + 1;
		const limits = await limitsOn(tx, act.today);
		const clocks = clocksFrom(limits, held, act.today, await calendarOf(tx));
		await setClocks(tx, { complaintId, round }, clocks);
		await keepCase(tx, held, { status: 'Menunggu', round, finishedAt: null });
		await record(tx, act, {
			act: 'satisfaction.complaintReopened',
			subject: 'satisfaction.complaint',
			subjectId: complaintId,
			after: { round },
		});
		return { ok: true };
	});
}
