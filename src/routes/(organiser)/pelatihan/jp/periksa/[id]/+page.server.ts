import { error, fail, redirect } from '@sveltejs/kit';
import { decideForm } from '#lib/hours/claim/forms.ts';
import { claimFieldWords, decideRefusalWords } from '#lib/hours/claim/wording.ts';
import { claimIn, decide } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'memeriksa bukti belajar';

export const load: PageServerLoad = async ({ locals, params }) => {
	const who = principalIn(locals);
	const claim = await claimIn(locals.db, branchesOf(who, ['organiser']), idIn(params.id));
	if (!claim) error(404, 'noSuchClaim');
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'hours.claimRead',
		subject: 'hours.claim',
		subjectId: claim.id,
		about: claim.officerId,
	});
	return { claim, own: claim.officerId === who.officerId };
};

export const actions: Actions = {
	putuskan: async ({ locals, params, request, cookies }) => {
		const who = principalIn(locals);
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const read = decideForm.safeParse(typed);
		if (!read.success) {
			const errors: Record<string, string> = {};
			for (const { path, message } of read.error.issues)
				errors[String(path[0])] ??= claimFieldWords(message);
			return fail(400, { typed, errors, refused: null });
		}
		const done = await decide(actOf(locals, purpose, 'organiser'), {
			claimId: idIn(params.id),
			branches: branchesOf(who, ['organiser']),
			deciderId: who.officerId,
			decision: read.data.keputusan,
			reason: read.data.alasan,
		});
		if (!done.ok) {
			if (done.reason === 'noSuchClaim') error(404, 'noSuchClaim');
			const errors: Record<string, string> = {};
			return fail(409, { typed, errors, refused: decideRefusalWords(done.reason) });
		}
		leaveToast(cookies, { message: m.claim_decided(), kind: 'good' });
		redirect(303, '/pelatihan/jp/periksa');
	},
};
