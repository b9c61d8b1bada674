import { fail, redirect } from '@sveltejs/kit';
import { approveForm } from '#lib/competency/skj/forms-approve.ts';
import { profileRefusal } from '#lib/competency/skj/skjWords.ts';
import { mayApproveProfile } from '#lib/competency/index.ts';
import {
	approveProfile,
	demandsOf,
	draftChangesOf,
	draftDemandsOf,
	profileDraft,
	profileInForce,
} from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { targetIn } from './targetIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const target = await targetIn(locals, params.target);
	const draft = await profileDraft(locals.db, target);
	const showsDraft = draft !== null && url.searchParams.get('lihat') === 'rancangan';
	const mayApprove = draft !== null && mayApproveProfile(principalIn(locals), draft);
	const shown = { address: params.target, target, draft, mayApprove };
	const { db, today } = locals;
	if (showsDraft) {
		const [demands, changes] = await Promise.all([
			draftDemandsOf(db, target, draft.body, today),
			draftChangesOf(db, target, draft.body, today),
		]);
		return { ...shown, showsDraft, version: null, demands, changes };
	}
	const [version, demands] = await Promise.all([
		profileInForce(db, target),
		demandsOf(db, target, today),
	]);
	return { ...shown, showsDraft, version, demands, changes: [] };
};

export const actions: Actions = {
	setujui: async ({ locals, params, request, cookies }) => {
		await targetIn(locals, params.target);
		const sent = approveForm.safeParse(Object.fromEntries(await request.formData()));
		if (!sent.success) return fail(400, { general: profileRefusal({ reason: 'unknown' }) });
		const act = actOf(locals, 'menyetujui standar jabatan', 'organiser');
		const { rancangan, ditulis } = sent.data;
		const done = await approveProfile(act, { id: rancangan, writtenAt: ditulis });
		if (!done.ok) return fail(409, { general: profileRefusal(done) });
		leaveToast(cookies, { message: m.skj_approved(), kind: 'good' });
		redirect(303, `/pelatihan/skj/${encodeURIComponent(params.target)}`);
	},
};
