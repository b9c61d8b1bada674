import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#lib/competency/index.ts';
import { extraTimeOf, formsFor, startSitting, testsFor } from '#lib/competency/server.ts';
import { formatMoment } from '#lib/ui/formatTime.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [tests, extra, forms] = await Promise.all([
		testsFor(locals.db, officerId),
		extraTimeOf(locals.db, officerId, locals.today),
		formsFor(locals.db, officerId),
	]);
	return { tests, extra, forms };
};

export const actions: Actions = {
	mulai: async ({ locals, request }) => {
		const { officerId } = principalIn(locals);
		const sent = await request.formData();
		const competencyCode = String(sent.get('kompetensi') ?? '');
		const formId = idIn(String(sent.get('bentuk') ?? '')) ?? undefined;
		const started = await startSitting(actOf(locals, 'tes kompetensi'), {
			officerId,
			competencyCode,
			formId,
		});
		if (started.ok) redirect(303, `/saya/tes/${started.sittingId}`);
		const refused = {
			tooFewItems: m.test_refused_tooFewItems,
			notDemanded: m.test_refused_notDemanded,
			unknownForm: m.testing_form_gone,
			tooSoon: () =>
				m.test_again({
					day: started.reason === 'tooSoon' ? formatMoment(started.again, getLocale()) : '',
				}),
		};
		return fail(400, { refused: refused[started.reason]() });
	},
};
