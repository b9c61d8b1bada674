import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { handOnForm } from '#lib/satisfaction/complaint/forms.ts';
import { complaintRefusalText } from '#lib/satisfaction/complaint/refusalWords.ts';
import { handOnComplaints, handOnTargetsOf, inboxOf } from '#lib/satisfaction/server.ts';
import { readTableQuery } from '#lib/ui/tableQuery.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { inboxQueryIn } from './query.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menangani pengaduan';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (url.searchParams.has('unduh')) redirect(303, `/kantor/pengaduan/unduh${url.search}`);
	const query = inboxQueryIn(locals, url);
	const { after, before } = readTableQuery(url, []);
	const [page, targets] = await Promise.all([
		inboxOf(actOf(locals, purpose, 'headOfOffice'), query, { after, before }),
		handOnTargetsOf(locals.db, query.unitIds),
	]);
	return { page, query, targets, token: randomBytes(16).toString('base64url') };
};

export const actions: Actions = {
	teruskan: async ({ locals, request, cookies }) => {
		const sent = await request.formData();
		const typed = {
			officeCode: String(sent.get('officeCode') ?? ''),
			note: String(sent.get('note') ?? '').slice(0, 2000),
		};
		const read = handOnForm.safeParse({
			...typed,
			token: sent.get('token'),
			ids: sent.getAll('pilih'),
		});
		if (!read.success) {
			const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
			return fail(400, {
				typed,
				general: wrong.has('ids') ? m.complaint_bulk_none() : null,
				errors: {
					...(wrong.has('officeCode') && { officeCode: m.complaint_bulk_office_missing() }),
					...(wrong.has('note') && { note: m.complaint_bulk_note_missing() }),
				},
			});
		}
		const act = actOf(locals, purpose, 'headOfOffice');
		const unitIds = principalIn(locals).leads;
		const done = await handOnComplaints(act, { ...read.data, unitIds });
		if (!done.ok)
			return fail(409, { typed, general: complaintRefusalText(done.reason), errors: {} });
		const message = m.complaint_bulk_done({ n: read.data.ids.length });
		leaveToast(cookies, { message, kind: 'good' });
		redirect(303, '/kantor/pengaduan');
	},
};
