import { error, fail, redirect } from '@sveltejs/kit';
import { mostResultRows, resultColumns } from '#lib/competency/index.ts';
import { keepResults } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readResults, sourceIn } from './read.server.ts';

export const load: PageServerLoad = () => ({
	columns: Object.values(resultColumns).map(({ column }) => column),
	most: mostResultRows,
});

export const actions: Actions = {
	periksa: async ({ locals, request }) => {
		const sent = await request.formData();
		const source = sourceIn(sent);
		if (source === null)
			return fail(400, { source: null, errors: { asal: [m.results_source_missing()] } });
		const read = await readResults(locals, source, sent);
		if (!read.ok) return fail(400, { source, errors: { berkas: read.texts } });
		return { source, ...read.checked };
	},
	terima: async ({ locals, request, cookies }) => {
		const sent = await request.formData();
		const source = sourceIn(sent);
		if (source === null) error(400, 'bad request');
		const read = await readResults(locals, source, sent);
		if (!read.ok) return fail(400, { source, errors: { berkas: read.texts } });
		const act = actOf(locals, 'menerima hasil penilaian dari luar', 'organiser');
		const { written } = await keepResults(act, { source, rows: read.wanted });
		leaveToast(cookies, { message: m.results_kept({ n: written }), kind: 'good' });
		redirect(303, '/pelatihan/kompetensi');
	},
};
