import { error } from '@sveltejs/kit';
import { cohortChoices, endTemplate, templateOf, templateRuns } from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { answerPlan } from '../../../../../../web/plans.server.ts';
import { mayRunPlans } from '../../../../../../web/runPlans.server.ts';
import {
	newToken,
	templateActions,
	templatePurpose,
} from '../../../../../../web/templates.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	await mayRunPlans(locals);
	const id = idIn(params.id);
	const [template, runs, choices] = await Promise.all([
		templateOf(locals.db, id),
		templateRuns(locals.db, id),
		cohortChoices(locals.db),
	]);
	if (!template) error(404, 'not found');
	return { template, runs, choices, token: newToken() };
};

export const actions: Actions = {
	...templateActions(({ params }) => idIn(params.id ?? '')),
	akhiri: async (event) => {
		const act = actOf(event.locals, templatePurpose, 'organiser');
		const done = await endTemplate(act, principalIn(event.locals), idIn(event.params.id));
		const to = event.url.pathname;
		const message = m.plans_template_end_done();
		return answerPlan(event, done, { form: 'akhiri', to, message, typed: {} });
	},
};
