import { error, redirect } from '@sveltejs/kit';
import { endForm, semesterForm } from '#lib/hours/study/forms-study.ts';
import { endStudy, reportSemester, studiesOf } from '#lib/hours/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { readStudyForm, refusedStudy } from '../../../../../../web/studyDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const studies = await studiesOf(locals.db, principalIn(locals).officerId);
	const study = studies.find(({ id }) => id === idIn(params.id));
	if (!study) error(404, 'noSuchStudy');
	return { study, today: locals.today };
};

export const actions: Actions = {
	semester: async ({ locals, params, request, cookies }) => {
		const read = await readStudyForm(request, 'semester', semesterForm);
		if (!read.ok) return read.failure;
		const { files } = await webHouse();
		const { officerId } = principalIn(locals);
		const done = await reportSemester(actOf(locals, 'melaporkan semester'), files, {
			...{ officerId, studyId: idIn(params.id), form: read.data, upload: read.upload },
		});
		if (!done.ok) return refusedStudy('semester', read.typed, done.reason);
		leaveToast(cookies, { message: m.study_semester_sent(), kind: 'good' });
		redirect(303, `/saya/jp/studi/${params.id}`);
	},
	akhiri: async ({ locals, params, request, cookies }) => {
		const read = await readStudyForm(request, 'akhiri', endForm);
		if (!read.ok) return read.failure;
		const { officerId } = principalIn(locals);
		const asked = { officerId, studyId: idIn(params.id), form: read.data };
		const done = await endStudy(actOf(locals, 'mengakhiri tugas belajar'), asked);
		if (!done.ok) return refusedStudy('akhiri', read.typed, done.reason);
		leaveToast(cookies, { message: m.study_ended(), kind: 'good' });
		redirect(303, `/saya/jp/studi/${params.id}`);
	},
};
