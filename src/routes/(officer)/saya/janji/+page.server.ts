import { fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#lib/culture/index.ts';
import { proposalForm } from '#lib/culture/forms.ts';
import { promisesOf, propose } from '#lib/culture/server.ts';
import { enrolmentsOf } from '#lib/learning/server.ts';
import { dayOf, parseDay } from '#lib/time/index.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const promises = await promisesOf(locals.db, officerId);
	const enrolments = await enrolmentsOf(locals.db, officerId);
	return {
		promises: promises.map((promise) => ({ ...promise, status: statusOf(promise, locals.today) })),
		courses: enrolments.map(({ code, title }) => ({ value: code, label: title })),
		chosen: url.searchParams.get('pelatihan'),
		today: locals.today,
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { officerId } = principalIn(locals);
		const given = Object.fromEntries(await request.formData()) as Record<string, string>;
		const parsed = proposalForm.safeParse(given);
		if (!parsed.success) {
			return fail(400, {
				given,
				fields: parsed.error.issues.map(({ path }) => String(path[0])),
				refused: null,
			});
		}
		const enrolment = (await enrolmentsOf(locals.db, officerId)).find(
			({ code }) => code === parsed.data.courseCode,
		);
		if (!enrolment) return fail(400, { given, fields: ['courseCode'], refused: null });
		const proposed = await propose(actOf(locals, 'janji penerapan'), {
			...parsed.data,
			officerId,
			releaseDay: parsed.data.releaseDay === null ? null : parseDay(parsed.data.releaseDay),
			learnedOn: enrolment.passedAt ? dayOf(enrolment.passedAt) : null,
		});
		if (!proposed.ok) return fail(409, { given, fields: [] as string[], refused: proposed.reason });
		redirect(303, '/saya/janji');
	},
};
