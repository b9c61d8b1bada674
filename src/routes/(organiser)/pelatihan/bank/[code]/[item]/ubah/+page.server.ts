import { fail, redirect } from '@sveltejs/kit';
import { readBody } from '#lib/competency/bank/version/forms-body.ts';
import { faultWords, mediaRefusalWords } from '#lib/competency/bank/version/versionWords.ts';
import { bodyFaults } from '#lib/competency/index.ts';
import { addMedia, removeMedia, scenariosOf, writeVersion } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../../web/house.server.ts';
import { uploadIn } from '../../../../../../../web/uploads.server.ts';
import { itemAt } from '../itemAt.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menyusun soal tes';

export const load: PageServerLoad = async ({ locals, params }) => {
	const item = await itemAt(locals, params);
	const scenarios = await scenariosOf(locals.db, params.code, item.body.scenarioId ?? null);
	return { item, scenarios };
};

const typedIn = (sent: FormData) =>
	Object.fromEntries([...sent].map(([name, value]) => [name, String(value).slice(0, 9_000)]));

export const actions: Actions = {
	tulis: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const item = await itemAt(locals, params);
		const body = readBody(item.body, sent);
		const faults = Object.entries(bodyFaults(body));
		const typed = typedIn(sent);
		if (faults.length > 0)
			return fail(400, {
				typed,
				errors: Object.fromEntries(faults.map(([field, fault]) => [field, faultWords[fault]()])),
			});
		const done = await writeVersion(actOf(locals, purpose, 'organiser'), {
			itemId: item.id,
			version: Number(sent.get('versi')),
			body,
		});
		if (!done.ok) return fail(400, { typed, general: mediaRefusalWords[done.reason]() });
		leaveToast(cookies, { message: m.testing_edit_done({ version: done.version }), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}`);
	},
	media: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const item = await itemAt(locals, params);
		const text = String(sent.get('teks') ?? '');
		const upload = await uploadIn(sent, 'berkas');
		const { files } = await webHouse();
		const done = await addMedia(
			actOf(locals, purpose, 'organiser'),
			files,
			{ itemId: item.id, version: Number(sent.get('versi')) },
			{ upload, text },
		);
		if (!done.ok) {
			const words = mediaRefusalWords[done.reason]();
			const field = done.reason === 'textMissing' ? 'teks' : 'berkas';
			return fail(400, { typed: { teks: text }, errors: { [field]: words } });
		}
		leaveToast(cookies, { message: m.testing_media_added(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}/ubah`);
	},
	lepas: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const item = await itemAt(locals, params);
		const done = await removeMedia(actOf(locals, purpose, 'organiser'), {
			itemId: item.id,
			version: Number(sent.get('versi')),
			at: Number(sent.get('tempat')),
		});
		if (!done.ok) return fail(400, { general: mediaRefusalWords[done.reason]() });
		leaveToast(cookies, { message: m.testing_media_removed(), kind: 'good' });
		redirect(303, `/pelatihan/bank/${params.code}/${params.item}/ubah`);
	},
};
