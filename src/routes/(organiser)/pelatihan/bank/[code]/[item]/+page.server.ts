import { error, fail, redirect } from '@sveltejs/kit';
import { reviewForm } from '#lib/competency/bank/forms.ts';
import { refusalWords } from '#lib/competency/bank/refusalWords.ts';
import { mayReview } from '#lib/competency/index.ts';
import {
	differencesOf,
	itemRecord,
	versionsOfItem,
	retireItem,
	scenarioDocuments,
	reviewItem,
} from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const id = Number(params.item);
	const item = Number.isSafeInteger(id) ? await itemRecord(locals.db, id) : null;
	if (!item || item.competencyCode !== params.code) error(404, 'notFound');
	const { scenarioId } = item.body;
	const [differences, versions, documents] = await Promise.all([
		differencesOf(locals.db, { itemId: id, version: item.version }),
		versionsOfItem(locals.db, id),
		scenarioId === undefined ? [] : scenarioDocuments(locals.db, scenarioId),
	]);
	return {
		item,
		documents,
		differences,
		versions,
		mayReview: mayReview(principalIn(locals), item),
	};
};

export const actions: Actions = {
	putusan: async ({ locals, params, request, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const said = reviewForm.safeParse(sent);
		const typed = String(sent['catatan'] ?? '');
		if (!said.success) return fail(400, { typed, errors: { catatan: m.bank_review_note_short() } });
		const done = await reviewItem(actOf(locals, 'menelaah soal tes', 'organiser'), {
			itemId: Number(params.item),
			version: said.data.versi,
			verdict: said.data.putusan,
			note: said.data.catatan,
		});
		if (!done.ok) return fail(400, { typed, general: refusalWords[done.reason]() });
		leaveToast(cookies, { message: m.bank_review_done(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}`);
	},
	tarik: async ({ locals, params }) => {
		await retireItem(actOf(locals, 'menarik soal tes', 'organiser'), Number(params.item));
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}`);
	},
};
