import { fail, redirect } from '@sveltejs/kit';
import { answerForm } from '#lib/satisfaction/forms.ts';
import { bandOf, elements, hourOf, linkState } from '#lib/satisfaction/index.ts';
import { answerSurvey, questionsAsked, surveyByToken } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const survey = await surveyByToken(locals.db, params.token);
	const state = linkState(survey, locals.now);
	const asked =
		survey && state === 'used' && survey.extraOn === null
			? await questionsAsked(locals.db, survey)
			: [];
	return {
		state,
		token: params.token,
		thanks: url.searchParams.has('terima-kasih'),
		more: asked.filter(({ parent }) => parent === null).length,
		day: survey?.day ?? locals.today,
		band: bandOf(hourOf(survey?.endedAt ?? locals.now)),
		officeName: survey?.officeName ?? '',
		serviceName: survey?.serviceName ?? '',
	};
};

export const actions: Actions = {
	default: async (event) => {
		const values = Object.fromEntries(await event.request.formData()) as Record<string, string>;
		const form = answerForm.safeParse(values);
		if (!form.success) {
			const wrong = new Set(form.error.issues.map((issue) => String(issue.path[0])));
			return fail(400, {
				values,
				missing: elements.filter((element) => wrong.has(element)),
				tooLong: wrong.has('comment'),
			});
		}
		const act = actOf(event.locals, 'menilai layanan');
		await answerSurvey({ ...act, who: { kind: 'citizen' } }, event.params.token, form.data);
		redirect(303, `/survei/${event.params.token}?terima-kasih`);
	},
};
