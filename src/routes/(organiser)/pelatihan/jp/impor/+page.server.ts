import { error, fail, redirect } from '@sveltejs/kit';
import { historyColumns, mostHistoryRows } from '#lib/hours/index.ts';
import { keepHistory } from '#lib/hours/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readHistory, sheetIn } from './read.server.ts';

export const load: PageServerLoad = () => ({ columns: historyColumns, most: mostHistoryRows });

export const actions: Actions = {
	periksa: async ({ locals, request }) => {
		const sent = await request.formData();
		const sheet = sheetIn(sent);
		if (sheet === null)
			return fail(400, { sheet: null, errors: { lembar: [m.history_sheet_missing()] } });
		const read = await readHistory(locals, sheet, sent);
		if (!read.ok) return fail(400, { sheet, errors: { berkas: read.texts } });
		return { sheet, ...read.checked };
	},
	catat: async ({ locals, request, cookies }) => {
		const sent = await request.formData();
		const sheet = sheetIn(sent);
		if (sheet === null) error(400, 'bad request');
		const read = await readHistory(locals, sheet, sent);
		if (!read.ok) return fail(400, { sheet, errors: { berkas: read.texts } });
		const act = actOf(locals, 'impor riwayat belajar', 'organiser');
		const { written } = await keepHistory(act, read.wanted);
		leaveToast(cookies, { message: m.history_kept({ n: written }), kind: 'good' });
		redirect(303, '/pelatihan/jp');
	},
};
