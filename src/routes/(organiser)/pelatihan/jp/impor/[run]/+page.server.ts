import { mostHistoryRows } from '#lib/hours/index.ts';
import { historyImport, takeHistory } from '#lib/hours/server.ts';
import { redirect } from '@sveltejs/kit';
import { noteRun, refusedTexts, toTaking } from '../../../../../../web/lineImport.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { runIn } from './run.server.ts';

const page = '/pelatihan/jp/impor';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (url.searchParams.has('unduh')) redirect(303, `${page}/${params.run}/unduh${url.search}`);
	const { act, run } = await runIn(locals, params);
	await noteRun(act, historyImport, run);
	return { run, refused: refusedTexts(run, mostHistoryRows) };
};

export const actions: Actions = {
	terapkan: async ({ locals, params, cookies }) => {
		const { act, run } = await runIn(locals, params);
		toTaking(cookies, await takeHistory(act, run.id), page, run.id);
	},
};
