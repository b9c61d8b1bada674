import { error, fail, redirect } from '@sveltejs/kit';
import { applyCrm, checkCrm, storeCrmFile } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'impor status CRM';

/** A file that was handed in is checked anew each time that the page is opened: nothing is kept of it. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const fileId = Number(url.searchParams.get('berkas') ?? 0);
	if (!Number.isSafeInteger(fileId) || fileId <= 0) return { fileId: null, outcome: null };
	const { leads: unitIds, officerId } = principalIn(locals);
	const { files } = await webHouse();
	const act = actOf(locals, purpose, 'headOfOffice');
	const outcome = await checkCrm(act, files, { fileId, unitIds, officerId });
	if (!outcome) error(404, 'unknownFile');
	return { fileId, outcome };
};

export const actions: Actions = {
	periksa: async ({ locals, request }) => {
		const file = (await request.formData()).get('berkas');
		if (!(file instanceof File) || file.name === '')
			return fail(400, { errors: { berkas: m.complaint_crm_file_missing() } });
		const { files } = await webHouse();
		const fileId = await storeCrmFile(actOf(locals, purpose, 'headOfOffice'), files, {
			name: file.name,
			mediaType: file.type,
			content: new Uint8Array(await file.arrayBuffer()),
		});
		redirect(303, `/kantor/pengaduan/crm?berkas=${fileId}`);
	},
	terapkan: async ({ locals, request, cookies }) => {
		const fileId = Number((await request.formData()).get('berkas'));
		const { leads: unitIds, officerId } = principalIn(locals);
		const { files } = await webHouse();
		const asked = { fileId: Number.isSafeInteger(fileId) ? fileId : 0, unitIds, officerId };
		const outcome = await applyCrm(actOf(locals, purpose, 'headOfOffice'), files, asked);
		if (!outcome) return fail(400, { errors: { berkas: m.complaint_crm_file_missing() } });
		const whole = outcome.unreadable === null && outcome.defects.length === 0;
		if (whole)
			leaveToast(cookies, {
				message: m.complaint_crm_applied({ n: outcome.changed }),
				kind: 'good',
			});
		redirect(
			303,
			whole ? '/kantor/pengaduan?status=all' : `/kantor/pengaduan/crm?berkas=${fileId}`,
		);
	},
};
