import { error, fail, redirect } from '@sveltejs/kit';
import { checkUpload, namesOf, rosterRuns } from '#lib/people/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import { mayImport } from './permission.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const newest = 20;

export const load: PageServerLoad = async ({ locals }) => {
	if (!(await mayImport(locals))) return { allowed: false, runs: [] };
	const runs = await rosterRuns(locals.db, newest);
	const authors = runs.flatMap(({ authorOfficerId }) => authorOfficerId ?? []);
	const names = await namesOf(locals.db, authors);
	return {
		allowed: true,
		runs: runs.map(({ summary, refusal: _, ...run }) => ({
			...run,
			rows: summary?.rows ?? run.rowsRead,
			author: names.get(run.authorOfficerId ?? 0) ?? '–',
		})),
	};
};

export const actions: Actions = {
	periksa: async ({ locals, request }) => {
		if (!(await mayImport(locals))) error(403, 'forbidden');
		const file = (await request.formData()).get('berkas');
		if (!(file instanceof File) || file.name === '')
			return fail(400, { errors: { berkas: m.people_roster_file_missing() } });
		const { files } = await webHouse();
		const runId = await checkUpload(actOf(locals, 'impor daftar pegawai', 'organiser'), files, {
			name: file.name,
			mediaType: file.type,
			content: new Uint8Array(await file.arrayBuffer()),
		});
		redirect(303, `/pelatihan/roster/${runId}`);
	},
};
