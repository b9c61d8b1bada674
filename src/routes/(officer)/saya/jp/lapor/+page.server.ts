import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { readRecord } from '#lib/hours/activity/index.ts';
import { missingWords } from '#lib/hours/activity/wording.ts';
import { reportForm } from '#lib/hours/claim/forms.ts';
import { claimFieldWords, reportRefusalWords } from '#lib/hours/claim/wording.ts';
import { claimsBy, everyForm, report } from '#lib/hours/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { uploadIn } from '../../../../../web/uploads.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const [claims, forms] = await Promise.all([
		claimsBy(locals.db, principalIn(locals).officerId),
		everyForm(locals.db),
	]);
	return {
		claims,
		forms,
		chosen: forms.find(({ code }) => code === url.searchParams.get('bentuk')) ?? null,
		token: randomBytes(16).toString('base64url'),
		today: locals.today,
	};
};

export const actions: Actions = {
	lapor: async ({ locals, request, cookies }) => {
		const sent = await request.formData();
		const upload = await uploadIn(sent, 'berkas');
		sent.delete('berkas');
		const typed = Object.fromEntries([...sent].map(([name, value]) => [name, String(value)]));
		const read = reportForm.safeParse(typed);
		const short = readRecord(typed['bentuk'] ?? '', typed, typed['nomor']?.trim() || null);
		if (!read.success || !short.ok) {
			const errors: Record<string, string> = {};
			for (const { path, message } of read.error?.issues ?? [])
				errors[String(path[0])] ??= claimFieldWords(message);
			for (const field of short.ok ? [] : short.missing) errors[field] ??= missingWords(field);
			return fail(400, { typed, errors, refused: null });
		}
		const { files } = await webHouse();
		const { officerId } = principalIn(locals);
		const act = actOf(locals, 'melaporkan belajar di tempat lain');
		const asked = { officerId, form: read.data, short: short.record, upload };
		const done = await report(act, files, asked);
		if (!done.ok) {
			const refused = reportRefusalWords(done.reason);
			const errors: Record<string, string> = done.reason.startsWith('file')
				? { berkas: refused }
				: {};
			return fail(409, { typed, errors, refused: errors['berkas'] ? null : refused });
		}
		leaveToast(cookies, { message: m.claim_sent(), kind: 'good' });
		redirect(303, '/saya/jp/lapor');
	},
};
