import { error } from '@sveltejs/kit';
import { awayForm, placeForm } from '#lib/impact/planner/forms-planner.ts';
import {
	classesOf,
	decidePlace,
	noteCannotCome,
	officerInPlan,
	standingOf,
} from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { addDays } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import {
	answerPlanner,
	readPlanner,
	timetableIn,
} from '../../../../../../../web/planner.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'jadwal pelatihan';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db } = locals;
	const timetable = await timetableIn(locals, params.id);
	const officerId = idIn(params.officer);
	const asked = { timetableId: timetable.id, runId: timetable.publishedRunId, officerId };
	const [officer, classes, standing] = await Promise.all([
		officerInPlan(db, asked),
		classesOf(db, timetable.id),
		standingOf(db, timetable.id, officerId),
	]);
	if (!officer) error(404, 'not found');
	await recordRead(db, actOf(locals, purpose, 'organiser'), {
		act: 'impact.plannedOfficerRead',
		subject: 'impact.timetable',
		subjectId: timetable.id,
		about: officerId,
	});
	return { timetable, officer, classes, standing };
};

export const actions: Actions = {
	putuskan: async ({ locals, params, request, cookies }) => {
		const read = await readPlanner(request, placeForm);
		if (!read.ok) return read.failure;
		const { kelas, pilihan, alasan } = read.data;
		const done = await decidePlace(actOf(locals, purpose, 'organiser'), principalIn(locals), {
			timetableId: idIn(params.id),
			officerId: idIn(params.officer),
			classId: kelas,
			kind: pilihan,
			reason: alasan,
		});
		const to = `/pelatihan/jadwal/${params.id}/pegawai/${params.officer}`;
		return answerPlanner(done, { cookies, to, message: m.planner_decided(), typed: read.typed });
	},
	berhalangan: async ({ locals, params, request, cookies }) => {
		const read = await readPlanner(request, awayForm);
		if (!read.ok) return read.failure;
		const { mulai, sampai } = read.data;
		const done = await noteCannotCome(actOf(locals, purpose, 'organiser'), principalIn(locals), {
			timetableId: idIn(params.id),
			officerId: idIn(params.officer),
			from: mulai,
			to: addDays(sampai, 1),
		});
		const to = `/pelatihan/jadwal/${params.id}`;
		return answerPlanner(done, { cookies, to, message: m.planner_away_noted(), typed: read.typed });
	},
};
