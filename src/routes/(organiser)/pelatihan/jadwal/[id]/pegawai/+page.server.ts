import { liftPlace, officersOfPlan, standingOf, withdrawCannotCome } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { answerPlanner, timetableIn } from '../../../../../../web/planner.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const purpose = 'jadwal pelatihan';
const pageRows = 30;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db } = locals;
	const timetable = await timetableIn(locals, params.id);
	const search = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	const after = idIn(url.searchParams.get('sesudah')) || null;
	const asked = { runId: timetable.publishedRunId, search, after };
	const [found, standing] = await Promise.all([
		officersOfPlan(db, asked),
		standingOf(db, timetable.id),
	]);
	const officers = found.slice(0, pageRows);
	await recordRead(db, actOf(locals, purpose, 'organiser'), {
		act: 'impact.plannedOfficersRead',
		subject: 'impact.timetable',
		subjectId: timetable.id,
		after: { officers: officers.map(({ officerId }) => officerId) },
	});
	const next = found.length > pageRows ? String(officers.at(-1)?.officerId ?? '') : null;
	return { timetable, officers, standing, search, pages: { previous: null, next } };
};

const idOf = async ({ request }: RequestEvent) =>
	idIn(String((await request.formData()).get('id') ?? ''));

export const actions: Actions = {
	lepas: async (event) => {
		const { locals, params, cookies } = event;
		const asked = { timetableId: idIn(params.id), decisionId: await idOf(event) };
		const done = await liftPlace(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/jadwal/${params.id}/pegawai`;
		return answerPlanner(done, { cookies, to, message: m.planner_lifted() });
	},
	hadir: async (event) => {
		const { locals, params, cookies } = event;
		const asked = { timetableId: idIn(params.id), id: await idOf(event) };
		const act = actOf(locals, purpose, 'organiser');
		const done = await withdrawCannotCome(act, principalIn(locals), asked);
		const to = `/pelatihan/jadwal/${params.id}/pegawai`;
		return answerPlanner(done, { cookies, to, message: m.planner_can_come() });
	},
};
