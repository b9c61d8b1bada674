import { error, redirect } from '@sveltejs/kit';
import { decideStudyForm } from '#lib/hours/study/forms-study.ts';
import { decideStudy, studyIn } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { readStudyForm, refusedStudy } from '../../../../../../web/studyDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'memutuskan tugas belajar';

export const load: PageServerLoad = async ({ locals, params }) => {
	const who = principalIn(locals);
	const branches = branchesOf(who, ['organiser']);
	const study = await studyIn(locals.db, branches, idIn(params.id));
	if (!study) error(404, 'noSuchStudy');
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'hours.studyRead',
		subject: 'hours.study',
		subjectId: study.id,
		about: study.officerId,
	});
	return { study, own: study.officerId === who.officerId, today: locals.today };
};

export const actions: Actions = {
	putuskan: async ({ locals, params, request, cookies }) => {
		const read = await readStudyForm(request, 'putuskan', decideStudyForm);
		if (!read.ok) return read.failure;
		const who = principalIn(locals);
		const done = await decideStudy(actOf(locals, purpose, 'organiser'), {
			...{ studyId: idIn(params.id), branches: branchesOf(who, ['organiser']) },
			...{ deciderId: who.officerId, decision: read.data.keputusan, reason: read.data.alasan },
		});
		if (!done.ok && done.reason === 'noSuchStudy') error(404, 'noSuchStudy');
		if (!done.ok) return refusedStudy('putuskan', read.typed, done.reason);
		leaveToast(cookies, { message: m.study_decided(), kind: 'good' });
		redirect(303, '/pelatihan/jp/studi');
	},
};
