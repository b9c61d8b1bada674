import { cohortChoices } from '#lib/plan/server.ts';
import { mayRunPlans } from '../../../../../../web/runPlans.server.ts';
import { newToken, templateActions } from '../../../../../../web/templates.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	await mayRunPlans(locals);
	return { choices: await cohortChoices(locals.db), token: newToken() };
};

export const actions: Actions = templateActions(() => null);
