import { error, fail, redirect } from '@sveltejs/kit';
import { answerItem, sittingOf } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const idIn = (params: { id: string }) =>
	/^\d{1,15}$/.test(params.id) ? Number(params.id) : error(404, 'notFound');

export const load: PageServerLoad = async ({ locals, params }) => {
	const sitting = await sittingOf(
		locals.db,
		principalIn(locals).officerId,
		idIn(params),
		getLocale(),
	);
	if (!sitting) error(404, 'notFound');
	return { sitting, now: locals.now };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const { officerId } = principalIn(locals);
		const sittingId = idIn(params);
		const form = await request.formData();
		const position = Number(form.get('soal'));
		const done = await answerItem(
			actOf(locals, 'tes kompetensi'),
			{ officerId, sittingId, position },
			form,
		);
		if (!done.ok && done.reason === 'unknownSitting') error(404, 'notFound');
		if (!done.ok && done.reason === 'incomplete') {
			const given = [...form].map(([name, value]) => [name, String(value)]);
			return fail(400, {
				incomplete: true,
				given: Object.fromEntries(given) as Record<string, string>,
			});
		}
		if (!done.ok) leaveToast(cookies, { message: m.test_time_up(), kind: 'warn' });
		redirect(303, `/saya/tes/${sittingId}`);
	},
};
