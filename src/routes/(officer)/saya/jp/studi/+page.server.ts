import { randomBytes } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { studyForm } from '#lib/hours/study/forms-study.ts';
import { applyForStudy, studiesOf } from '#lib/hours/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { readStudyForm, refusedStudy } from '../../../../../web/studyDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	studies: await studiesOf(locals.db, principalIn(locals).officerId),
	token: randomBytes(16).toString('base64url'),
	today: locals.today,
});

export const actions: Actions = {
	ajukan: async ({ locals, request, cookies }) => {
		const read = await readStudyForm(request, 'ajukan', studyForm);
		if (!read.ok) return read.failure;
		const { files } = await webHouse();
		const asked = {
			officerId: principalIn(locals).officerId,
			form: read.data,
			upload: read.upload,
		};
		const done = await applyForStudy(actOf(locals, 'mengajukan tugas belajar'), files, asked);
		if (!done.ok) return refusedStudy('ajukan', read.typed, done.reason);
		leaveToast(cookies, { message: m.study_sent(), kind: 'good' });
		redirect(303, `/saya/jp/studi/${done.studyId}`);
	},
};
