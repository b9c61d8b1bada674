import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readQuestion } from '../lib/satisfaction/extra/forms-question.ts';
import { newQuestion, typedOf } from '../lib/satisfaction/extra/desk.ts';
import { questionErrors, questionRefusalWords } from '../lib/satisfaction/extra/questionWords.ts';
import type { Question } from '../lib/satisfaction/index.ts';
import { dropQuestion, writeQuestion } from '../lib/satisfaction/server.ts';
import type { Act } from '../lib/platform/act.server.ts';
import { leaveToast } from '../lib/ui/toast.ts';
import * as m from '../lib/words/messages.js';

/** Whose questions a page writes, by which act, and where it stands. */
export type QuestionDesk = { act: Act; officeId: number | null; back: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the form shows at first: the question that the address names, or a new one. */
export function formShown(url: URL, questions: readonly Question[], newKey: string) {
	const changed = questions.find(({ key }) => key === url.searchParams.get('ubah'));
	return changed ? typedOf(changed) : newQuestion(newKey, questions);
}

/** Keeps a question, or gives back what was typed with what is wrong. */
export async function keepQuestion(event: RequestEvent, { act, officeId, back }: QuestionDesk) {
	const typed = Object.fromEntries(await event.request.formData()) as Record<string, string>;
	const key = typed.kunci ?? '';
	const read = readQuestion(typed);
	if (!read.ok) return fail(400, { typed, errors: questionErrors(read.wrong), general: undefined });
	if (!uuid.test(key))
		return fail(400, { typed, errors: {}, general: m.answering_question_unknown() });
	const done = await writeQuestion(act, { key, officeId }, read.question);
	if (!done.ok)
		return fail(409, { typed, errors: {}, general: questionRefusalWords[done.reason]() });
	leaveToast(event.cookies, { message: m.answering_question_kept(), kind: 'good' });
	redirect(303, back);
}

export async function endQuestion(event: RequestEvent, { act, officeId, back }: QuestionDesk) {
	const key = String((await event.request.formData()).get('kunci') ?? '');
	const done = uuid.test(key) && (await dropQuestion(act, { key, officeId })).ok;
	if (done) leaveToast(event.cookies, { message: m.answering_question_dropped(), kind: 'good' });
	redirect(303, back);
}
