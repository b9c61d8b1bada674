import { mostResultRows } from '#lib/competency/index.ts';
import { resultImport, takeResults } from '#lib/competency/server.ts';
import { redirect } from '@sveltejs/kit';
import { noteRun, refusedTexts, toTaking } from '../../../../../../web/lineImport.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { runIn } from './run.server.ts';

const page = '/pelatihan/kompetensi/hasil';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (url.searchParams.has('unduh')) redirect(303, `${page}/${params.run}/unduh${url.search}`);
	const { act, run } = await runIn(locals, params);
	await noteRun(act, resultImport, run);
	return { run, refused: refusedTexts(run, mostResultRows) };
};

export const actions: Actions = {
	terapkan: async ({ locals, params, cookies }) => {
		const { act, run } = await runIn(locals, params);
		toTaking(cookies, await takeResults(act, run.id), page, run.id);
	},
};
