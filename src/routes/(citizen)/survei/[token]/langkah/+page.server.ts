import { error, fail, redirect } from '@sveltejs/kit';
import { scoreForm } from '#lib/satisfaction/answering/forms-draft.ts';
import { answerForm } from '#lib/satisfaction/forms.ts';
import { elementAt, firstOpen, linkState, stepOf, withScore } from '#lib/satisfaction/index.ts';
import { answerSurvey, surveyByToken } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { draftOf, dropDraft, keepDraft } from '../../draft.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** One question a page; which one stands in the address, and what was answered only in the browser. */
export const load: PageServerLoad = async ({ locals, params, url, cookies }) => {
	const survey = await surveyByToken(locals.db, params.token);
	if (survey === null || linkState(survey, locals.now) !== 'open')
		redirect(303, `/survei/${params.token}`);
	const draft = draftOf(cookies);
	const open = firstOpen(draft);
	const checks = url.searchParams.get('soal') === 'periksa';
	const first = checks ? open : (elementAt(url.searchParams.get('soal')) ?? open);
	return {
		token: params.token,
		element: first,
		scores: draft.scores,
		toCheck: url.searchParams.has('periksa'),
		officeName: survey.officeName,
		serviceName: survey.serviceName,
	};
};

export const actions: Actions = {
	jawab: async ({ url, request, cookies }) => {
		const element = elementAt(url.searchParams.get('soal'));
		const form = scoreForm.safeParse(Object.fromEntries(await request.formData()));
		if (!element || !form.success) error(400, 'badRequest');
		const draft = withScore(draftOf(cookies), element, form.data.skor);
		keepDraft(cookies, url.pathname, draft);
		const next = stepOf(element) + 1;
		const all = url.searchParams.has('periksa') || next > 9;
		redirect(303, `${url.pathname}?soal=${all ? 'periksa' : next}`);
	},
	kirim: async (event) => {
		const values = Object.fromEntries(await event.request.formData()) as Record<string, string>;
		const { scores } = draftOf(event.cookies);
		const given = Object.entries(scores).map(([element, score]) => [element, String(score)]);
		const form = answerForm.safeParse({ ...values, ...Object.fromEntries(given) });
		if (!form.success) {
			const tooLong = form.error.issues.some(({ path }) => path[0] === 'comment');
			return fail(400, { values, tooLong, incomplete: !tooLong });
		}
		const act = actOf(event.locals, 'menilai layanan');
		await answerSurvey({ ...act, who: { kind: 'citizen' } }, event.params.token, form.data);
		dropDraft(event.cookies, event.url.pathname);
		redirect(303, `/survei/${event.params.token}?terima-kasih`);
	},
};
