import type { Tx } from '../../platform/database.server.ts';
import type { Draft } from './draft.ts';

/** What a draft says of itself as a course. */
export type DraftDetails = Pick<
	Draft,
	'title' | 'summary' | 'competencyCode' | 'level' | 'jp' | 'passMark'
>;

const columnsOf = ({ title, summary, competencyCode, level, jp, passMark }: DraftDetails) => ({
	...{ title, summary, level, jp },
	competency_code: competencyCode,
	pass_mark: passMark,
});

/** Null where somebody began a draft of this course at the same moment. */
export async function insertDraft(
	tx: Tx,
	courseCode: string,
	details: DraftDetails,
	{ officerId, at }: { officerId: number; at: Date },
): Promise<number | null> {
	const row = await tx
		.insertInto('learning.draft')
		.values({
			course_code: courseCode,
			...columnsOf(details),
			begun_by: officerId,
			begun_at: at,
			changed_at: at,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!row) return null;
	await tx
		.insertInto('learning.draft_author')
		.values({ draft_id: row.id, officer_id: officerId })
		.execute();
	return row.id;
}

export async function updateDetails(tx: Tx, draftId: number, details: DraftDetails): Promise<void> {
	await tx
		.updateTable('learning.draft')
		.set(columnsOf(details))
		.where('id', '=', draftId)
		.execute();
}
