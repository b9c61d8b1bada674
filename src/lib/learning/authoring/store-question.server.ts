import type { Tx } from '../../platform/database.server.ts';
import type { DraftQuestion } from './draft.ts';
import { nextPosition } from './store-part.server.ts';

const columnsOf = (question: Omit<DraftQuestion, 'id'>) => ({
	text: question.text,
	options: JSON.stringify(question.options),
	answer_key: question.key,
	explanation: question.explanation,
	lesson_id: question.lessonId,
});

export async function insertQuestion(
	tx: Tx,
	draftId: number,
	question: Omit<DraftQuestion, 'id'>,
): Promise<number> {
	const position = await nextPosition(tx, 'question', draftId);
	const { id } = await tx
		.insertInto('learning.draft_question')
		.values({ draft_id: draftId, position, ...columnsOf(question), item_id: question.itemId })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

export async function updateQuestion(
	tx: Tx,
	draftId: number,
	{ id, ...question }: DraftQuestion,
): Promise<boolean> {
	const row = await tx
		.updateTable('learning.draft_question')
		.set(columnsOf(question))
		.where('id', '=', id)
		.where('draft_id', '=', draftId)
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}
