import { fail, redirect } from '@sveltejs/kit';
import { historyColumns, mostHistoryRows, sheets } from '#lib/hours/index.ts';
import { historyRuns, sendHistory } from '#lib/hours/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { uploadIn } from '../../../../../web/lineImport.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	columns: historyColumns,
	most: mostHistoryRows,
	runs: await historyRuns(locals.db, principalIn(locals).officerId),
});

export const actions: Actions = {
	periksa: async ({ locals, request }) => {
		const sent = await request.formData();
		const sheet = sheets.find((one) => one === sent.get('lembar')) ?? null;
		if (sheet === null)
			return fail(400, { sheet: null, errors: { lembar: [m.history_sheet_missing()] } });
		const read = await uploadIn(sent, m.history_file_missing());
		if (!read.ok) return fail(400, { sheet, errors: { berkas: [read.text] } });
		const act = actOf(locals, 'impor riwayat belajar', 'organiser');
		const { files } = await webHouse();
		const runId = await sendHistory(act, files, { sheet, upload: read.upload });
		redirect(303, `/pelatihan/jp/impor/${runId}`);
	},
};
