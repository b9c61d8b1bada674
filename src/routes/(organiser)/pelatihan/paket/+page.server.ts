import { fail, redirect } from '@sveltejs/kit';
import { packageLimits } from '#lib/learning/index.ts';
import { faultWords } from '#lib/learning/package/packageWords.ts';
import { packagesBelow, takePackage } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const before = url.searchParams.get('sesudah') ?? '';
	return packagesBelow(locals.db, /^[1-9]\d{0,14}$/.test(before) ? Number(before) : null);
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const file = (await request.formData()).get('berkas');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { error: m.package_missing() });
		if (file.size > packageLimits.zipBytes) return fail(400, { error: m.package_fault_bomb() });
		const { name, type: mediaType } = file;
		const content = new Uint8Array(await file.arrayBuffer());
		const act = actOf(locals, 'mengambil paket belajar', 'organiser');
		const { files, h5pPlayer } = await webHouse();
		const upload = { name, mediaType, content };
		const taken = await takePackage(act, files, upload, { h5p: h5pPlayer !== null });
		if (!taken.ok) return fail(400, { error: faultWords[taken.reason]() });
		leaveToast(cookies, { message: taken.isNew ? m.package_taken() : m.package_known() });
		redirect(303, `/pelatihan/paket/${taken.id}`);
	},
};
