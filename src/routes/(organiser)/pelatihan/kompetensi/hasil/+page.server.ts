import { fail, redirect } from '@sveltejs/kit';
import { mostResultRows, resultColumns, resultSources } from '#lib/competency/index.ts';
import { resultsRuns, sendResults } from '#lib/competency/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { uploadIn } from '../../../../../web/lineImport.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	columns: Object.values(resultColumns).map(({ column }) => column),
	most: mostResultRows,
	runs: await resultsRuns(locals.db, principalIn(locals).officerId),
});

export const actions: Actions = {
	periksa: async ({ locals, request }) => {
		const sent = await request.formData();
		const source = resultSources.find((one) => one === sent.get('asal')) ?? null;
		if (source === null)
			return fail(400, { source: null, errors: { asal: [m.results_source_missing()] } });
		const read = await uploadIn(sent, m.results_file_missing());
		if (!read.ok) return fail(400, { source, errors: { berkas: [read.text] } });
		const act = actOf(locals, 'menerima hasil penilaian dari luar', 'organiser');
		const { files } = await webHouse();
		const runId = await sendResults(act, files, { source, upload: read.upload });
		redirect(303, `/pelatihan/kompetensi/hasil/${runId}`);
	},
};
