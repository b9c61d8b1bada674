import { randomBytes } from 'node:crypto';
import { timetableForm } from '#lib/impact/planner/forms-planner.ts';
import { openTimetable, plannableUnits } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { addDays } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerPlanner, readPlanner } from '../../../../../web/planner.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	units: await plannableUnits(locals.db, branchesOf(principalIn(locals), ['organiser'])),
	token: randomBytes(16).toString('hex'),
});

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const read = await readPlanner(request, timetableForm);
		if (!read.ok) return read.failure;
		const { nama, unit, mulai, sampai, anggaran, token } = read.data;
		const asked = { name: nama, unitId: unit, from: mulai, to: addDays(sampai, 1) };
		const act = actOf(locals, 'jadwal pelatihan', 'organiser');
		const budget = anggaran;
		const opened = await openTimetable(act, principalIn(locals), { ...asked, budget, token });
		const to = opened.ok ? `/pelatihan/jadwal/${opened.id}/kelas` : '';
		return answerPlanner(opened, { cookies, to, message: m.planner_opened(), typed: read.typed });
	},
};
