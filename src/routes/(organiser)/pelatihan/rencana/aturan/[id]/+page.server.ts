import { error } from '@sveltejs/kit';
import { openCourses } from '#lib/learning/server.ts';
import { cohortChoices, ifThenOf, ruleHits, switchRule } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { answerPlan } from '../../../../../../web/plans.server.ts';
import { ruleActions, rulePurpose } from '../../../../../../web/rules.server.ts';
import { mayRunPlans } from '../../../../../../web/runPlans.server.ts';
import { newToken } from '../../../../../../web/templates.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const most = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await mayRunPlans(locals);
	const id = idIn(params.id);
	const rule = await ifThenOf(locals.db, id);
	if (!rule) error(404, 'not found');
	const changes = url.searchParams.get('ubah') === '1';
	const before = idIn(url.searchParams.get('sebelum'));
	const [hits, choices, courses] = await Promise.all([
		changes ? [] : ruleHits(locals.db, id, before, most + 1),
		changes ? cohortChoices(locals.db) : null,
		changes ? openCourses(locals.db) : [],
	]);
	const shown = hits.slice(0, most);
	if (shown.length > 0)
		await recordRead(locals.db, actOf(locals, rulePurpose, 'organiser'), {
			act: 'plan.ruleHitsRead',
			subject: 'plan.rule',
			subjectId: id,
			after: { officers: shown.map(({ officerId }) => officerId) },
		});
	const next = hits.length > most ? (shown.at(-1)?.id ?? null) : null;
	return { rule, hits: shown, next, choices, courses, token: newToken() };
};

async function turn(event: RequestEvent, on: boolean) {
	const act = actOf(event.locals, rulePurpose, 'organiser');
	const id = idIn(event.params.id);
	const done = await switchRule(act, principalIn(event.locals), { id, on });
	const message = on ? m.plans_rule_start_done() : m.plans_rule_stop_done();
	return answerPlan(event, done, { form: 'saklar', to: event.url.pathname, message, typed: {} });
}

export const actions: Actions = {
	...ruleActions(({ params }) => idIn(params.id)),
	hentikan: (event) => turn(event, false),
	jalankan: (event) => turn(event, true),
};
