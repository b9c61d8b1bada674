import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { lockOffice } from './store-standing.server.ts';
import type { OwnOffice, PremisesOutcome, PremisesRefusal } from './premises.ts';

/**
 * From a day on an office takes no number and no appointment; what it did stays. Refused while
 * somebody still counts on it: citizens who wait today, or appointments on that day or later.
 */
export async function closeOffice(
	act: Act,
	{ own, from, note }: { own: OwnOffice; from: Day; note: string },
): Promise<PremisesOutcome> {
	if (from < act.today) return { ok: false, reason: 'closingPast' };
	return act.db.transaction().execute(async (tx) => {
		const office = await lockOffice(tx, own);
		if (!office) return { ok: false, reason: 'unknownOffice' };
		if (office.closedFrom === from && office.closedNote === note) return { ok: true };
		const reason = await whoCounts(tx, office.id, { from, today: act.today });
		if (reason) return { ok: false, reason };
		await setClosing(tx, office.id, { from, note });
		await record(tx, act, {
			act: 'counter.officeClosed',
			subject: 'counter.office',
			subjectId: office.id,
			before: { closedFrom: office.closedFrom },
			after: { closedFrom: from, note },
		});
		return { ok: true };
	});
}

/** The office goes on, or opens again. */
export async function reopenOffice(act: Act, own: OwnOffice): Promise<PremisesOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const office = await lockOffice(tx, own);
		if (!office) return { ok: false, reason: 'unknownOffice' };
		if (office.closedFrom === null) return { ok: true };
		await setClosing(tx, office.id, { from: null, note: null });
		await record(tx, act, {
			act: 'counter.officeReopened',
			subject: 'counter.office',
			subjectId: office.id,
			before: { closedFrom: office.closedFrom },
		});
		return { ok: true };
	});
}

async function setClosing(
	tx: Tx,
	id: number,
	{ from, note }: { from: Day | null; note: string | null },
): Promise<void> {
	await tx
		.updateTable('counter.office')
		.set({ closed_from: from, closed_note: note })
		.where('id', '=', id)
		.execute();
}

async function whoCounts(
	tx: Tx,
	officeId: number,
	{ from, today }: { from: Day; today: Day },
): Promise<PremisesRefusal | null> {
	const { rows } = await sql<{ booked: boolean; waits: boolean }>`
		select exists (select from counter.booking
				where office_id = ${officeId} and day >= ${from} and ended_at is null) as booked,
			exists (select from counter.visit
				where office_id = ${officeId} and day = ${today} and ended_at is null) as waits`.execute(tx);
	if (rows[0]?.booked) return 'bookingsStand';
	return from === today && rows[0]?.waits ? 'citizensThere' : null;
}
