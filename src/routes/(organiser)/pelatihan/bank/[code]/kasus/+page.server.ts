import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { scenarioForm } from '#lib/competency/bank/scenario/forms.ts';
import { competencyNamed, scenariosOf, writeScenario } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const competency = await competencyNamed(locals.db, params.code);
	if (!competency) error(404, 'notFound');
	const scenarios = await scenariosOf(locals.db, params.code);
	return { competency, scenarios, token: randomUUID() };
};

const words: Readonly<Record<string, () => string>> = {
	title: m.testing_title_missing,
	half: m.testing_scenario_half,
	none: m.testing_scenario_none_typed,
	again: m.testing_extra_again,
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const read = scenarioForm.safeParse(typed);
		if (!read.success)
			return fail(400, {
				typed,
				errors: Object.fromEntries(
					read.error.issues.map(({ path, message }) => [
						String(path[0]),
						words[message]?.() ?? m.testing_title_missing(),
					]),
				),
			});
		const done = await writeScenario(actOf(locals, 'menyusun soal tes', 'organiser'), {
			...read.data,
			competencyCode: params.code,
		});
		if (!done.ok) error(404, 'notFound');
		leaveToast(cookies, { message: m.testing_scenario_kept(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/kasus`);
	},
};
