import { fail, redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/ui/ownPath.ts';
import * as m from '#lib/words/messages.js';
import { askIdentity, signInRequest } from '../../../web/signIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
	const back = ownPath(url.searchParams.get('kembali') ?? '/saya');
	if (locals.principal) redirect(303, back);
	return { back };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const who = String(form.get('siapa') ?? '').slice(0, 200);
		const password = String(form.get('sandi') ?? '').slice(0, 200);
		const back = ownPath(String(form.get('kembali') ?? '/saya'));
		if (!who || !password)
			return fail(400, {
				who,
				errors: {
					...(who ? {} : { siapa: m.pages_signin_who_missing() }),
					...(password ? {} : { sandi: m.pages_signin_password_missing() }),
				},
			});
		const { path, body } = signInRequest(who, password);
		const answer = await askIdentity(event, path, body);
		if (answer.status === 429)
			return fail(429, { who, general: m.pages_signin_wait({ seconds: answer.waitSeconds }) });
		if (!answer.ok) return fail(400, { who, errors: { siapa: m.pages_signin_wrong() } });
		if (answer.body.twoFactorRedirect)
			redirect(303, `/masuk/kode?kembali=${encodeURIComponent(back)}`);
		redirect(303, back);
	},
};
