import { ownGoalForm } from '#lib/plan/due/forms-due.ts';
import { competencyChoices, goalsOf, proposeOwnGoal } from '#lib/plan/server.ts';
import { yearOf } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { readCycle } from '../../../../../web/cycle.server.ts';
import { answerPlan } from '../../../../../web/plans.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const year = yearOf(locals.today);
	const [competencies, goals] = await Promise.all([
		competencyChoices(locals.db),
		goalsOf(locals.db, officerId, year),
	]);
	const learnt = goals.flatMap(({ form }) => form ?? []);
	const wish = Object.fromEntries(
		['kompetensi', 'tingkat'].map((name) => [name, url.searchParams.get(name) ?? '']),
	);
	return { competencies, learnt, year, wish, today: locals.today };
};

export const actions: Actions = {
	usul: async (event) => {
		const form = 'usul';
		const read = await readCycle(event, form, ownGoalForm);
		if (!read.ok) return read.failure;
		const { kompetensi, tingkat, bentuk, jp, tenggat, alasan } = read.data;
		const done = await proposeOwnGoal(actOf(event.locals, 'rencana pengembangan'), {
			competencyCode: kompetensi,
			level: tingkat,
			formCode: bentuk,
			hours: jp,
			due: tenggat,
			why: alasan,
		});
		const { typed } = read;
		return answerPlan(event, done, {
			form,
			to: '/saya/rencana',
			message: m.plans_own_done(),
			typed,
		});
	},
};
