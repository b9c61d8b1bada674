import { error } from '@sveltejs/kit';
import { wordForm } from '#lib/impact/planner/forms-planner.ts';
import { answerPlan, officeWeek, plansOfOffice } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { isoWeekStart, parseDay } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import { answerPlanner, readPlanner } from '../../../../web/planner.server.ts';
import { ledOffice } from '../ledOffice.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'jadwal pelatihan kantor';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const office = await ledOffice(locals, url);
	const plans = office ? await plansOfOffice(db, office.id, today) : [];
	const [plan] = plans;
	if (!office || !plan) return { office, plans, week: null, monday: today };
	const asked = parseDay(url.searchParams.get('minggu') ?? '');
	const monday = isoWeekStart(asked ?? plan.nextDay ?? today);
	const week = { officeId: office.id, runId: plan.runId, monday, today };
	await recordRead(db, actOf(locals, purpose, 'headOfOffice'), {
		act: 'impact.officePlanRead',
		subject: 'counter.office',
		subjectId: office.id,
		after: { runs: plans.map(({ runId }) => runId) },
	});
	return { office, plans, week: await officeWeek(db, week), monday };
};

export const actions: Actions = {
	default: async ({ locals, url, request, cookies }) => {
		const office = (await ledOffice(locals, url)) ?? error(404, 'not found');
		const read = await readPlanner(request, wordForm);
		if (!read.ok) return read.failure;
		const { kata, alasan } = read.data;
		const done = await answerPlan(actOf(locals, purpose, 'headOfOffice'), principalIn(locals), {
			runId: idIn(read.typed.hasil),
			officeId: office.id,
			word: kata,
			reason: alasan === '' ? null : alasan,
		});
		const to = `/kantor/jadwal-pelatihan?kantor=${encodeURIComponent(office.code)}`;
		return answerPlanner(done, { cookies, to, message: m.planner_word_said(), typed: read.typed });
	},
};
