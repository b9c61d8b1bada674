import { fail, redirect } from '@sveltejs/kit';
import { record } from '#lib/platform/audit.server.ts';
import { passwordChanged } from '#lib/platform/identity/letters.ts';
import { noteOnAccount } from '#lib/platform/identity/noteOnAccount.server.ts';
import { weaknessOf } from '#lib/platform/identity/password.server.ts';
import { pinSetAt } from '#lib/platform/identity/pin.server.ts';
import { endSession, sessionsOf } from '#lib/platform/identity/session.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { askIdentity } from '../../../../web/signIn.server.ts';
import { changePin } from './changePin.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { userId, roles } = principalIn(locals);
	return {
		sessions: await sessionsOf(locals.db, userId, locals.now),
		current: locals.sessionId,
		hasCode: locals.hasCode,
		atCounter: roles.some((role) => role === 'counterOfficer' || role === 'headOfOffice'),
		pinSince: await pinSetAt(locals.db, userId),
	};
};

export const actions: Actions = {
	akhiri: async ({ locals, request, cookies }) => {
		const { userId, officerId } = principalIn(locals);
		const id = String((await request.formData()).get('sesi') ?? '').slice(0, 100);
		const act = actOf(locals, 'akun sendiri');
		const ended = await locals.db.transaction().execute(async (tx) => {
			const found = await endSession(tx, userId, id);
			if (found)
				await record(tx, act, {
					act: 'identity.sessionEnded',
					subject: 'identity.session',
					subjectId: id,
					about: officerId,
				});
			return found;
		});
		if (ended) leaveToast(cookies, { message: m.pages_account_ended(), kind: 'good' });
		redirect(303, '/saya/akun');
	},
	pin: async (event) => {
		const refused = await changePin(event);
		if (refused) return fail(400, { refused });
		leaveToast(event.cookies, { message: m.desk_pin_set(), kind: 'good' });
		redirect(303, '/saya/akun');
	},
	sandi: async (event) => {
		const { locals } = event;
		const { userId, officerId, name } = principalIn(locals);
		const form = await event.request.formData();
		const text = (field: string) => String(form.get(field) ?? '').slice(0, 200);
		const weakness = weaknessOf(text('baru'), [name]);
		if (weakness) return fail(400, { refused: weakness });
		const answer = await askIdentity(event, '/change-password', {
			currentPassword: text('sekarang'),
			newPassword: text('baru'),
			revokeOtherSessions: true,
		});
		if (!answer.ok) return fail(400, { refused: 'wrongPassword' as const });
		await noteOnAccount(actOf(locals, 'akun sendiri'), {
			act: 'identity.passwordChanged',
			account: { userId, officerId },
			letter: passwordChanged,
		});
		leaveToast(event.cookies, { message: m.pages_account_password_changed(), kind: 'good' });
		redirect(303, '/saya/akun');
	},
};
