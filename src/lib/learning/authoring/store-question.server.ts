import type { Tx } from '../../platform/database.server.ts';
import type { WrittenQuestion } from './draft.ts';
import { nextPosition } from './store-part.server.ts';
import type { TextsEn } from './texts.ts';

const columnsOf = (question: Omit<WrittenQuestion, 'id'>) => ({
	text: question.text,
	options: JSON.stringify(question.options),
	answer_key: question.key,
	explanation: question.explanation,
	lesson_id: question.lessonId,
});

export async function insertQuestion(
	tx: Tx,
	draftId: number,
	question: Omit<WrittenQuestion, 'id'>,
	textsEn: TextsEn = {},
): Promise<number> {
	const position = await nextPosition(tx, 'question', draftId);
	const { id } = await tx
		.insertInto('learning.draft_question')
		.values({
			...{ draft_id: draftId, position, item_id: question.itemId },
			...columnsOf(question),
			texts_en: JSON.stringify(textsEn),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

export async function updateQuestion(
	tx: Tx,
	draftId: number,
	{ id, ...question }: WrittenQuestion,
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
