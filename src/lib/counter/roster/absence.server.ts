import { sql } from 'kysely';
import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { WorkingCalendar } from '../../time/index.ts';
import type { Absence } from './absence.ts';
import type { DutyWish } from './duty.ts';
import type { RosterOutcome } from './outcome.ts';
import { partsMeet } from './part.ts';
import { planWithin } from './plan.server.ts';
import { absencesOf, lockRoster, membersOf } from './store-duty.server.ts';
import { addAbsence } from './store-absence.server.ts';

/**
 * An officer of the office will be away; colleagues who step in are planned in the same act, so that
 * the desks are not empty between the two. The same absence sent twice is one.
 */
export async function recordAbsence(
	act: Act,
	asked: {
		officeId: number;
		absence: Absence;
		note: string | null;
		cover: readonly DutyWish[];
	},
	calendar: WorkingCalendar,
): Promise<RosterOutcome<{ readonly absenceId: number }>> {
	const { absence, officeId } = asked;
	const { officerId, fromDay } = absence;
	const refused = { ok: false, officerId, day: fromDay } as const;
	return act.db.transaction().execute(async (tx) => {
		await lockRoster(tx, officeId);
		if (!(await membersOf(tx, officeId, act.today)).has(officerId))
			return { ...refused, reason: 'notOfOffice' };
		const span = { officerIds: [officerId], from: fromDay, to: absence.toDay };
		const known = await absencesOf(tx, span);
		const same = known.find((one) => isSame(one, absence));
		if (!same && known.some((one) => partsMeet(one.part, absence.part)))
			return { ...refused, reason: 'alreadyAway' };
		const planned = await planWithin(tx, act, { officeId, wishes: asked.cover }, calendar);
		if (!planned.ok) return planned;
		if (same) return { ok: true, absenceId: same.id };
		const absenceId = await addAbsence(tx, act, absence, asked.note);
		await record(tx, act, {
			act: 'counter.absenceRecorded',
			subject: 'counter.absence',
			subjectId: absenceId,
			about: officerId,
			after: { ...absence, officeId },
		});
		return { ok: true, absenceId };
	});
}

function isSame(one: Absence, other: Absence): boolean {
	return (
		one.kind === other.kind &&
		one.part === other.part &&
		one.fromDay === other.fromDay &&
		one.toDay === other.toDay
	);
}

/** Takes an absence back: duties beneath it count again. A second press changes nothing. */
export async function withdrawAbsence(
	act: Act,
	asked: { officeId: number; absenceId: number },
): Promise<RosterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const members = await membersOf(tx, asked.officeId, act.today);
		const row = await tx
			.selectFrom('counter.absence')
			.select(['officer_id', 'withdrawn_at'])
			.where('id', '=', asked.absenceId)
			.where('officer_id', 'in', sql<number>`(select unnest(${[...members]}::bigint[]))`)
			.forUpdate()
			.executeTakeFirst();
		if (!row) return { ok: false, reason: 'unknownAbsence', officerId: 0, day: act.today };
		if (row.withdrawn_at !== null) return { ok: true };
		await tx
			.updateTable('counter.absence')
			.set({ withdrawn_at: act.now })
			.where('id', '=', asked.absenceId)
			.execute();
		await record(tx, act, {
			act: 'counter.absenceWithdrawn',
			subject: 'counter.absence',
			subjectId: asked.absenceId,
			about: row.officer_id,
		});
		return { ok: true };
	});
}
