import { fail, redirect } from '@sveltejs/kit';
import { codeSetUp } from '#lib/platform/identity/letters.ts';
import { noteOnAccount } from '#lib/platform/identity/noteOnAccount.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { askIdentity } from '../../../../../web/signIn.server.ts';
import { qrPath } from '../../../../../web/qr.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.hasCode) redirect(303, '/saya/akun');
	return {};
};

export const actions: Actions = {
	mulai: async (event) => {
		const password = String((await event.request.formData()).get('sandi') ?? '').slice(0, 200);
		const answer = await askIdentity(event, '/two-factor/enable', { password });
		if (answer.status === 429)
			return fail(429, { error: m.pages_signin_wait({ seconds: answer.waitSeconds }) });
		if (!answer.ok) return fail(400, { error: m.pages_account_refused_wrong() });
		const { totpURI, backupCodes } = answer.body as { totpURI: string; backupCodes: string[] };
		const key = new URL(totpURI).searchParams.get('secret') ?? '';
		return { setUp: { key, backupCodes, picture: qrPath(totpURI) } };
	},
	pasang: async (event) => {
		const { userId, officerId } = principalIn(event.locals);
		const typed = String((await event.request.formData()).get('kode') ?? '');
		const code = typed.replace(/\D/g, '').slice(0, 6);
		const answer = await askIdentity(event, '/two-factor/verify-totp', { code });
		if (answer.status === 429)
			return fail(429, { again: m.pages_signin_wait({ seconds: answer.waitSeconds }) });
		if (!answer.ok) return fail(400, { again: m.pages_totp_again() });
		await noteOnAccount(actOf(event.locals, 'akun sendiri'), {
			act: 'identity.codeSetUp',
			account: { userId, officerId },
			letter: codeSetUp,
		});
		leaveToast(event.cookies, { message: m.pages_totp_done(), kind: 'good' });
		redirect(303, '/saya/akun');
	},
};
