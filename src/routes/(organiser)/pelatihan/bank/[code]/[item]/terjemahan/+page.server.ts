import { fail, redirect } from '@sveltejs/kit';
import { readTexts } from '#lib/competency/bank/translation/forms.ts';
import { translationWords } from '#lib/competency/bank/translation/translationWords.ts';
import { approveTranslation, translateItem, translationOf } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { itemAt } from '../itemAt.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menerjemahkan soal tes';
const locale = 'en';

export const load: PageServerLoad = async ({ locals, params }) => {
	const item = await itemAt(locals, params);
	const translation = await translationOf(locals.db, item.id, locale);
	return { item, translation, own: translation?.writtenBy === principalIn(locals).officerId };
};

export const actions: Actions = {
	simpan: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const item = await itemAt(locals, params);
		const done = await translateItem(actOf(locals, purpose, 'organiser'), {
			itemId: item.id,
			version: Number(sent.get('versi')),
			locale,
			texts: readTexts(item.body, sent),
		});
		if (!done.ok) {
			const typed = Object.fromEntries([...sent].map(([name, value]) => [name, String(value)]));
			return fail(400, { typed, general: translationWords[done.reason]() });
		}
		leaveToast(cookies, { message: m.testing_translation_kept(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}/terjemahan`);
	},
	setujui: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const item = await itemAt(locals, params);
		const done = await approveTranslation(actOf(locals, purpose, 'organiser'), {
			itemId: item.id,
			translationId: Number(sent.get('terjemahan')),
			locale,
		});
		if (!done.ok) return fail(400, { general: translationWords[done.reason]() });
		leaveToast(cookies, { message: m.testing_translation_approved(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}/terjemahan`);
	},
};
