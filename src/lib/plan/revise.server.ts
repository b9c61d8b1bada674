import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { ProposalAccepted } from './revision.ts';

/** Writes the change into the plan of its year; the same proposal again changes nothing. */
export async function revise(
	act: Act,
	accepted: ProposalAccepted,
): Promise<{ readonly ok: true; readonly repeated: boolean }> {
	const { proposalId, year, courseCode, change, sentence, decidedBy = null } = accepted;
	const { key = `proposal:${proposalId}` } = accepted;
	return act.db.transaction().execute(async (tx) => {
		const added = await tx
			.insertInto('plan.revision')
			.values({
				key,
				year,
				course_code: courseCode,
				change,
				sentence: JSON.stringify(sentence),
				decided_by: decidedBy,
				decided_at: act.now,
			})
			.onConflict((conflict) => conflict.column('key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) return { ok: true, repeated: true };
		await record(tx, act, {
			act: 'plan.revised',
			subject: 'plan.revision',
			subjectId: added.id,
			after: { year, courseCode, change },
		});
		return { ok: true, repeated: false };
	});
}
