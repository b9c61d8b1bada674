import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { submissionForm } from '#lib/satisfaction/compliance/forms.ts';
import { assessmentOf, lastSubmitted, submitAssessment } from '#lib/satisfaction/server.ts';
import { yearOf } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { ledOffice } from '../ledOffice.server.ts';
import { standardsOf } from './assessed.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const token = randomBytes(16).toString('base64url');
	const office = await ledOffice(locals, url);
	if (!office) return { office, assessment: null, submitted: null, token };
	const standards = await standardsOf(locals, office);
	const [assessment, submitted] = await Promise.all([
		assessmentOf(db, { officeId: office.id, standards, today }),
		lastSubmitted(db, { officeId: office.id, year: yearOf(today) }),
	]);
	return { office, assessment, submitted, token };
};

export const actions: Actions = {
	serahkan: async (event) => {
		const { locals, request, url, cookies } = event;
		const form = submissionForm.safeParse(Object.fromEntries(await request.formData()));
		const office = await ledOffice(locals, url);
		if (!office) error(403, 'forbidden');
		if (!form.success) return fail(400, { refused: m.complaint_pekppp_not_judged() });
		const done = await submitAssessment(actOf(locals, 'penilaian mandiri', 'headOfOffice'), {
			officeId: office.id,
			officerId: principalIn(locals).officerId,
			standards: await standardsOf(locals, office),
			token: form.data.token,
		});
		if (!done.ok) return fail(409, { refused: m.complaint_pekppp_not_judged() });
		leaveToast(cookies, { message: m.complaint_pekppp_submitted(), kind: 'good' });
		redirect(303, `/kantor/kepatuhan?kantor=${office.code}`);
	},
};
