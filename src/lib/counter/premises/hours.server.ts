import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { PremisesOutcome } from './premises.ts';

export type Hours = { readonly address: string; readonly opens: string; readonly closes: string };

/**
 * Where an office is and when it takes citizens, from now on. Refused while times for appointments
 * lie outside the new hours: somebody would come to a closed door.
 */
export async function setHours(
	act: Act,
	{ officeId, hours }: { officeId: number; hours: Hours },
): Promise<PremisesOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const before = await hoursOf(tx, officeId);
		if (JSON.stringify(before) === JSON.stringify(hours)) return { ok: true };
		if (await bookedOutside(tx, officeId, hours, act.today))
			return { ok: false, reason: 'windowsOutside' };
		await tx.updateTable('counter.office').set(hours).where('id', '=', officeId).execute();
		await record(tx, act, {
			act: 'counter.hoursSet',
			subject: 'counter.office',
			subjectId: officeId,
			before,
			after: hours,
		});
		return { ok: true };
	});
}

async function hoursOf(tx: Tx, officeId: number): Promise<Hours | undefined> {
	const { rows } = await sql<Hours>`
		select address, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes
		from counter.office where id = ${officeId} for update`.execute(tx);
	return rows[0];
}

async function bookedOutside(tx: Tx, officeId: number, hours: Hours, today: Day): Promise<boolean> {
	const { rows } = await sql<{ outside: boolean }>`
		select exists (
			select from counter.booking_window
			where office_id = ${officeId} and (to_day is null or to_day > ${today})
				and (opens < ${hours.opens}::time or closes > ${hours.closes}::time)
		) as outside`.execute(tx);
	return rows[0]?.outside ?? false;
}
