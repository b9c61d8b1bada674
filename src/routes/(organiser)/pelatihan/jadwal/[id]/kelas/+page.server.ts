import { classForm } from '#lib/impact/planner/forms-planner.ts';
import {
	addClasses,
	cancelClass,
	classesOf,
	classSeats,
	knownCourses,
} from '#lib/impact/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { answerPlanner, readPlanner, timetableIn } from '../../../../../../web/planner.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'kelas pelatihan';

export const load: PageServerLoad = async ({ locals, params }) => {
	const timetable = await timetableIn(locals, params.id);
	const [classes, seats, courses] = await Promise.all([
		classesOf(locals.db, timetable.id),
		classSeats(locals.db, timetable.publishedRunId),
		knownCourses(locals.db),
	]);
	const known = [...courses].map(([value, label]) => ({ value, label }));
	return {
		timetable,
		classes: classes.map((one) => ({ ...one, taken: seats.get(one.id) ?? 0 })),
		known,
	};
};

export const actions: Actions = {
	tambah: async ({ locals, params, request, cookies }) => {
		const read = await readPlanner(request, classForm);
		if (!read.ok) return read.failure;
		const asked = { timetableId: idIn(params.id), classes: [read.data] };
		const done = await addClasses(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/jadwal/${params.id}/kelas`;
		const message = m.planner_class_added();
		return answerPlanner(done, { cookies, to, message, typed: read.typed });
	},
	batal: async ({ locals, params, request, cookies }) => {
		const classId = idIn(String((await request.formData()).get('kelas') ?? ''));
		const asked = { timetableId: idIn(params.id), classId };
		const done = await cancelClass(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/jadwal/${params.id}/kelas`;
		return answerPlanner(done, { cookies, to, message: m.planner_class_cancelled() });
	},
};
