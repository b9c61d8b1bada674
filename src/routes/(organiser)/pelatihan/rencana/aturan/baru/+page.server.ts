import { openCourses } from '#lib/learning/server.ts';
import { cohortChoices } from '#lib/plan/server.ts';
import { ruleActions } from '../../../../../../web/rules.server.ts';
import { mayRunPlans } from '../../../../../../web/runPlans.server.ts';
import { newToken } from '../../../../../../web/templates.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	await mayRunPlans(locals);
	const [choices, courses] = await Promise.all([cohortChoices(locals.db), openCourses(locals.db)]);
	return { choices, courses, token: newToken() };
};

export const actions: Actions = ruleActions(() => null);
