import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { faultText } from '#lib/competency/framework/faultWords.ts';
import { frameworkRefusal } from '#lib/competency/framework/refusalWords.ts';
import { decideForm, wishForm } from '#lib/competency/framework/forms-wish.ts';
import { decideWish, versionsOf, wishCompetency, wishesOf } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const here = '/pelatihan/standar/usulan';

export const load: PageServerLoad = async ({ locals }) => {
	const [wishes, versions] = await Promise.all([wishesOf(locals.db), versionsOf(locals.db)]);
	const inForce = versions.filter(({ publishedAt, validTo }) => publishedAt && !validTo);
	return {
		wishes,
		frameworks: inForce.map(({ code, name }) => ({ value: code, label: name })),
		me: principalIn(locals).officerId,
		token: randomUUID(),
	};
};

export const actions: Actions = {
	usul: async ({ locals, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const read = wishForm.safeParse(typed);
		if (!read.success) {
			const errors: Record<string, string> = {};
			for (const { path, message } of read.error.issues)
				errors[String(path[0])] ??= faultText({ reason: message });
			return fail(400, { typed, errors });
		}
		const { kunci, kerangka, kode, nama, jenis, definisi, alasan } = read.data;
		const act = actOf(locals, 'mengusulkan kompetensi', 'organiser');
		const done = await wishCompetency(act, {
			token: kunci,
			frameworkCode: kerangka,
			code: kode,
			name: nama,
			kind: jenis,
			definition: definisi,
			reason: alasan,
		});
		if (!done.ok) return fail(409, { typed, errors: { kode: frameworkRefusal(done) } });
		leaveToast(cookies, { message: m.framework_wish_sent(), kind: 'good' });
		redirect(303, here);
	},
	putusan: async ({ locals, request, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const said = decideForm.safeParse(sent);
		if (!said.success) return fail(400, { general: m.framework_review_note_short() });
		const { usulan, putusan, catatan } = said.data;
		const act = actOf(locals, 'memutuskan usulan kompetensi', 'organiser');
		const done = await decideWish(act, { id: usulan, verdict: putusan, note: catatan });
		if (!done.ok) return fail(409, { general: frameworkRefusal(done) });
		leaveToast(cookies, { message: m.framework_wish_decided(), kind: 'good' });
		redirect(303, here);
	},
};
