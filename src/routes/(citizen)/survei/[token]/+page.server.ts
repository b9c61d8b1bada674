import { fail, redirect } from '@sveltejs/kit';
import { answerForm } from '#lib/satisfaction/forms.ts';
import { elements, linkState } from '#lib/satisfaction/index.ts';
import { answerSurvey, surveyByToken } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const survey = await surveyByToken(locals.db, params.token);
	return {
		state: linkState(survey, locals.now),
		thanks: url.searchParams.has('terima-kasih'),
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
