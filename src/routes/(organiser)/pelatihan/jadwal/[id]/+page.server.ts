import { runForm } from '#lib/impact/planner/forms-planner.ts';
import { askPlan, publishPlan, runsOf } from '#lib/impact/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { answerPlanner, readPlanner, timetableIn } from '../../../../../web/planner.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const purpose = 'jadwal pelatihan';

export const load: PageServerLoad = async ({ locals, params }) => {
	const timetable = await timetableIn(locals, params.id);
	return { timetable, runs: await runsOf(locals.db, timetable.id) };
};

const ask = (kind: 'plan' | 'replan') => async (event: RequestEvent) => {
	const { locals, params, request, cookies } = event;
	const read = await readPlanner(request, runForm);
	if (!read.ok) return read.failure;
	const asked = { timetableId: idIn(params.id), kind, seconds: read.data.detik };
	const done = await askPlan(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
	const to = done.ok ? `/pelatihan/jadwal/${params.id}/hasil/${done.runId}` : '';
	return answerPlanner(done, { cookies, to, message: m.planner_asked() });
};

export const actions: Actions = {
	hitung: ask('plan'),
	ulang: ask('replan'),
	umumkan: async ({ locals, params, request, cookies }) => {
		const runId = idIn(String((await request.formData()).get('hasil') ?? ''));
		const asked = { timetableId: idIn(params.id), runId };
		const done = await publishPlan(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const moved = done.ok ? done.moved : 0;
		const to = `/pelatihan/jadwal/${params.id}`;
		return answerPlanner(done, { cookies, to, message: m.planner_published({ n: moved }) });
	},
};
