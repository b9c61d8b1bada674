import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import type { FileDuty } from './application.ts';

/** Gives an officer of the office a duty from today on; one that is held already stays as it is. */
export async function giveDuty(
	act: Act,
	asked: { officeId: number; officerId: number; role: FileDuty },
): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		const added = await tx
			.insertInto('counter.file_duty')
			.values({
				office_id: asked.officeId,
				officer_id: asked.officerId,
				role: asked.role,
				from_day: act.today,
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (added.numInsertedOrUpdatedRows !== 1n) return;
		await record(tx, act, {
			act: 'counter.fileDutyGiven',
			subject: 'counter.office',
			subjectId: asked.officeId,
			about: asked.officerId,
			after: { role: asked.role },
		});
	});
}

/** Ends a duty from a day on. One that began on that day has never been held and is taken back. */
export async function endDuty(
	act: Act,
	{ officeId, dutyId, from }: { officeId: number; dutyId: number; from: Day },
): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		const duty = await tx
			.selectFrom('counter.file_duty')
			.select(['id', 'officer_id', 'role', 'from_day'])
			.where('id', '=', dutyId)
			.where('office_id', '=', officeId)
			.where('to_day', 'is', null)
			.forUpdate()
			.executeTakeFirst();
		if (!duty) return;
		const which = duty.id;
		if (duty.from_day >= from)
			await tx.deleteFrom('counter.file_duty').where('id', '=', which).execute();
		else
			await tx
				.updateTable('counter.file_duty')
				.set({ to_day: from })
				.where('id', '=', which)
				.execute();
		await record(tx, act, {
			act: 'counter.fileDutyEnded',
			subject: 'counter.office',
			subjectId: officeId,
			about: duty.officer_id,
			before: { role: duty.role },
		});
	});
}
