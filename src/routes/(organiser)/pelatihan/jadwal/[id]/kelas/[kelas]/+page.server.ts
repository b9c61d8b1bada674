import { error } from '@sveltejs/kit';
import { classesOf, liftPlace, officersOfClass } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import { answerPlanner, timetableIn } from '../../../../../../../web/planner.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'kelas pelatihan';

export const load: PageServerLoad = async ({ locals, params }) => {
	const timetable = await timetableIn(locals, params.id);
	const classId = idIn(params.kelas);
	const training = (await classesOf(locals.db, timetable.id)).find(({ id }) => id === classId);
	if (!training) error(404, 'not found');
	const officers = await officersOfClass(locals.db, classId, timetable.publishedRunId);
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'impact.classRead',
		subject: 'impact.planned_class',
		subjectId: classId,
		after: { officers: officers.map(({ officerId }) => officerId) },
	});
	return { timetable, training, officers };
};

export const actions: Actions = {
	lepas: async ({ locals, params, request, cookies }) => {
		const decisionId = idIn(String((await request.formData()).get('keputusan') ?? ''));
		const asked = { timetableId: idIn(params.id), decisionId };
		const done = await liftPlace(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/jadwal/${params.id}/kelas/${params.kelas}`;
		return answerPlanner(done, { cookies, to, message: m.planner_lifted() });
	},
};
