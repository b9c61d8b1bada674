import type { Db } from '../../platform/database.server.ts';

/** False when this copy is known already. */
export async function addCopy(
	db: Db,
	copy: { id: string; enrolmentId: number; takenAt: Date },
): Promise<boolean> {
	const row = await db
		.insertInto('learning.offline_copy')
		.values({ id: copy.id, enrolment_id: copy.enrolmentId, taken_at: copy.takenAt })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** When a copy of this enrolment was taken, or null: then nothing that was done with it counts. */
export async function copyTakenAt(db: Db, id: string, enrolmentId: number): Promise<Date | null> {
	const row = await db
		.selectFrom('learning.offline_copy')
		.select('taken_at')
		.where('id', '=', id)
		.where('enrolment_id', '=', enrolmentId)
		.executeTakeFirst();
	return row?.taken_at ?? null;
}
