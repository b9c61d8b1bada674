import { fail, redirect } from '@sveltejs/kit';
import { profileIn } from '#lib/competency/skj/forms.ts';
import { profileTyped } from '#lib/competency/skj/profileTyped.ts';
import { profileError, profileRefusal } from '#lib/competency/skj/skjWords.ts';
import {
	demandChoices,
	draftProfile,
	profileDraft,
	profileInForce,
} from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import { targetIn } from '../targetIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const target = await targetIn(locals, params.target);
	const [draft, version, choices] = await Promise.all([
		profileDraft(locals.db, target),
		profileInForce(locals.db, target),
		demandChoices(locals.db, target, locals.today),
	]);
	const own = version?.ofFamily && target.kind === 'post' ? null : version;
	const written = draft ?? own;
	return {
		address: params.target,
		target,
		choices,
		typed: profileTyped(written?.body ?? null, choices),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const target = await targetIn(locals, params.target);
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const choices = await demandChoices(locals.db, target, locals.today);
		const codes = choices.map(({ code }) => code);
		const read = profileIn(typed, codes);
		if (!read.ok) {
			const errors = Object.entries(read.errors).map(([field, reason]) => [
				field,
				profileError(reason),
			]);
			return fail(400, { typed, errors: Object.fromEntries(errors) as Record<string, string> });
		}
		const act = actOf(locals, 'menulis standar jabatan', 'organiser');
		const done = await draftProfile(act, target, read.body);
		if (!done.ok) return fail(409, { typed, errors: { ikhtisar: profileRefusal(done) } });
		leaveToast(cookies, { message: m.skj_saved(), kind: 'good' });
		redirect(303, `/pelatihan/skj/${encodeURIComponent(params.target)}?lihat=rancangan`);
	},
};
