import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Absence } from './absence.ts';

export async function addAbsence(
	tx: Tx,
	act: Act,
	absence: Absence,
	note: string | null,
): Promise<number> {
	const { id } = await tx
		.insertInto('counter.absence')
		.values({
			officer_id: absence.officerId,
			kind: absence.kind,
			from_day: absence.fromDay,
			to_day: absence.toDay,
			part: absence.part,
			note,
			recorded_at: act.now,
			recorded_by: act.who.kind === 'officer' ? act.who.officerId : null,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
