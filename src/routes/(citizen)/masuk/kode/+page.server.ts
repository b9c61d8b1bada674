import { fail, redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/ui/ownPath.ts';
import * as m from '#lib/words/messages.js';
import { askIdentity } from '../../../../web/signIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url }) => ({
	back: ownPath(url.searchParams.get('kembali') ?? '/saya'),
});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const code = String(form.get('kode') ?? '')
			.replace(/\D/g, '')
			.slice(0, 6);
		const answer = await askIdentity(event, '/two-factor/verify-totp', { code });
		if (answer.status === 429)
			return fail(429, { error: m.pages_signin_wait({ seconds: answer.waitSeconds }) });
		if (!answer.ok) return fail(400, { error: m.pages_code_wrong() });
		redirect(303, ownPath(String(form.get('kembali') ?? '/saya')));
	},
};
