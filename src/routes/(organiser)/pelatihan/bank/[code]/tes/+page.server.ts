import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { testFormForm } from '#lib/competency/bank/form/forms.ts';
import { formWords } from '#lib/competency/bank/form/formWords.ts';
import { idIn } from '#lib/competency/index.ts';
import {
	closeTestForm,
	competencyNamed,
	contentStock,
	openTestForm,
	testForms,
} from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menyusun tes';

export const load: PageServerLoad = async ({ locals, params }) => {
	const competency = await competencyNamed(locals.db, params.code);
	if (!competency) error(404, 'notFound');
	const [forms, stock] = await Promise.all([
		testForms(locals.db, params.code),
		contentStock(locals.db, params.code),
	]);
	return { competency, forms, stock, token: randomUUID() };
};

export const actions: Actions = {
	buka: async ({ locals, params, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const read = testFormForm.safeParse(typed);
		if (!read.success)
			return fail(400, {
				typed,
				errors: Object.fromEntries(
					read.error.issues.map(({ path, message }) => [
						String(path[0]),
						formWords[message]?.() ?? message,
					]),
				),
			});
		const done = await openTestForm(actOf(locals, purpose, 'organiser'), {
			...read.data,
			competencyCode: params.code,
		});
		if (!done.ok && done.reason !== 'tooFewItems') error(404, 'notFound');
		if (!done.ok)
			return fail(400, {
				typed,
				errors: { 'jumlah-0': m.testing_form_short({ contents: done.contents?.join(', ') ?? '' }) },
			});
		leaveToast(cookies, { message: m.testing_form_opened(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/tes`);
	},
	tutup: async ({ locals, params, request, cookies }) => {
		const id = idIn(String((await request.formData()).get('id') ?? ''));
		if (id !== null) await closeTestForm(actOf(locals, purpose, 'organiser'), id);
		leaveToast(cookies, { message: m.testing_form_closed_now(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/tes`);
	},
};
