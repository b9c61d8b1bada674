import { fail, redirect } from '@sveltejs/kit';
import { readReplies, readReply } from '#lib/satisfaction/extra/forms-reply.ts';
import { linkState, nextQuestion } from '#lib/satisfaction/index.ts';
import { answerExtra, questionsAsked, surveyByToken } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The questions of this visit; empty where they are answered, or the nine are not. */
async function questionsHere(locals: App.Locals, token: string) {
	const survey = await surveyByToken(locals.db, token);
	if (survey === null || linkState(survey, locals.now) !== 'used' || survey.extraOn) return [];
	return questionsAsked(locals.db, survey);
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const questions = await questionsHere(locals, params.token);
	return { token: params.token, first: nextQuestion(questions, {}) };
};

export const actions: Actions = {
	/** The next question carries the replies so far; the last one keeps them all. */
	jawab: async ({ locals, params, request }) => {
		const typed = await request.formData();
		const questions = await questionsHere(locals, params.token);
		const replies = readReplies(typed.get('jawaban'));
		const question = nextQuestion(questions, replies);
		if (!question) redirect(303, `/survei/${params.token}?terima-kasih`);
		const given = String(typed.get('balasan') ?? '').slice(0, 2000);
		const skips = typed.has('lewati') || typed.has('selesai');
		const reply = readReply(question, skips ? '' : given);
		const carried = JSON.stringify(replies);
		if (reply === null) return fail(400, { question, carried, given, wrong: true });
		const more = { ...replies, [question.key]: reply };
		const next = typed.has('selesai') ? null : nextQuestion(questions, more);
		if (next) return { question: next, carried: JSON.stringify(more), given: '', wrong: false };
		const act = actOf(locals, 'menjawab pertanyaan tambahan');
		await answerExtra({ ...act, who: { kind: 'citizen' } }, params.token, more);
		redirect(303, `/survei/${params.token}?terima-kasih`);
	},
};
