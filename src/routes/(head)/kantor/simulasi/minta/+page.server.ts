import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { askTrainingForm } from '#lib/impact/training/forms.ts';
import { askTraining, latestTwin, requestsOf, traineesOf } from '#lib/impact/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { officeLed, officeToLead } from '../../layanan/office.server.ts';
import { evidenceOf, trainingAsked } from './asked.server.ts';
import { askErrors } from './errors.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeLed(locals, url);
	if (!office) return { office: null };
	const shown = { name: office.name, code: office.code };
	const twin = await latestTwin(locals.db, office.id);
	if (!twin) return { office: shown, asked: null };
	const asked = trainingAsked(url, twin);
	const { today } = locals;
	const [trainees, requests, evidence] = await Promise.all([
		traineesOf(locals.db, { officeId: office.id, ...asked, today }),
		requestsOf(locals.db, office.id),
		evidenceOf(twin, asked),
	]);
	const key = randomBytes(16).toString('base64url');
	return { office: shown, asked, trainees, requests, evidence, key };
};

export const actions: Actions = {
	default: async ({ locals, url, request, cookies }) => {
		const office = await officeToLead(locals, url);
		const twin = await latestTwin(locals.db, office.id);
		if (!twin) error(404, 'not found');
		const sent = await request.formData();
		const officers = sent.getAll('officers').map(String);
		const typed = { officers, why: String(sent.get('why') ?? '').slice(0, 2000) };
		const read = askTrainingForm.safeParse({ ...typed, key: sent.get('key') });
		if (!read.success) return fail(400, { typed, errors: askErrors(typed), refused: null });
		const asked = trainingAsked(url, twin);
		const people = read.data.officers.length;
		const evidence = await evidenceOf(twin, { ...asked, people: Math.min(people, 5) });
		const done = await askTraining(
			actOf(locals, 'minta pelatihan', 'headOfOffice'),
			principalIn(locals),
			{
				...{ ...read.data, office, competencyCode: asked.competencyCode, level: asked.level },
				said: evidence && { twinId: twin.id, evidence },
			},
		);
		const errors: Record<string, string> = {};
		if (!done.ok) return fail(409, { typed, errors, refused: done.reason });
		leaveToast(cookies, { message: m.twin_asked({ n: people }), kind: 'good' });
		redirect(
			303,
			`/kantor/simulasi/minta?kompetensi=${asked.competencyCode}&kantor=${office.code}`,
		);
	},
};
