import type { Act } from '../../platform/act.server.ts';
import type { WrittenQuestion } from './draft.ts';
import { once } from './add.server.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import type { NoPart } from './part.server.ts';
import { hasPart } from './store-part.server.ts';
import { insertQuestion, updateQuestion } from './store-question.server.ts';

type Done = { readonly ok: true };
const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/** A question of the final quiz, with its key: that stays on the server when learners are asked. */
export function addQuestion(
	act: Act,
	courseCode: string,
	question: Omit<WrittenQuestion, 'id'>,
	token: string | null = null,
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftAdded', async (tx, draftId) => {
		if (!(await hasPart(tx, { draftId, kind: 'lesson', id: question.lessonId })))
			return { outcome: noPart, after: null };
		return once(tx, { draftId, kind: 'question', token }, async () => {
			const id = await insertQuestion(tx, draftId, question);
			return { id, after: { question: id } };
		});
	});
}

export function saveQuestion(
	act: Act,
	courseCode: string,
	question: WrittenQuestion,
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftSaved', async (tx, draftId) => {
		const within = { draftId, kind: 'lesson', id: question.lessonId } as const;
		if (!(await hasPart(tx, within)) || !(await updateQuestion(tx, draftId, question)))
			return { outcome: noPart, after: null };
		return { outcome: { ok: true }, after: { question: question.id } };
	});
}
