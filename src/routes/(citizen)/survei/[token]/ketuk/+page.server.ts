import { fail, redirect } from '@sveltejs/kit';
import { scoreForm } from '#lib/satisfaction/answering/forms-draft.ts';
import { surveyByToken, tapForVisit } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const survey = await surveyByToken(locals.db, params.token);
	const expired = survey !== null && locals.now >= survey.expiresAt;
	return {
		token: params.token,
		state: survey === null ? 'unknown' : survey.tappedOn ? 'tapped' : expired ? 'expired' : 'open',
		surveyOpen: survey !== null && survey.usedOn === null && !expired,
		serviceName: survey?.serviceName ?? '',
		officeName: survey?.officeName ?? '',
	} as const;
};

export const actions: Actions = {
	ketuk: async (event) => {
		const form = scoreForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success) return fail(400);
		const act = actOf(event.locals, 'menilai dengan satu ketukan');
		await tapForVisit({ ...act, who: { kind: 'citizen' } }, event.params.token, form.data.skor);
		redirect(303, event.url.pathname);
	},
};
