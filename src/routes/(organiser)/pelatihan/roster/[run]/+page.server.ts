import { redirect } from '@sveltejs/kit';
import { applyChecked, cancelRoster, namesOf } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { runIn } from './run.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'impor daftar pegawai';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (url.searchParams.has('unduh'))
		redirect(303, `/pelatihan/roster/${params.run}/unduh${url.search}`);
	const run = await runIn(locals, params);
	const names = await namesOf(locals.db, [run.authorOfficerId ?? 0]);
	// Only a run that has ended shows what the file says of people.
	if (run.outcome !== null)
		await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
			act: 'people.rosterRunRead',
			subject: 'platform.import_run',
			subjectId: run.id,
		});
	return { run, author: names.get(run.authorOfficerId ?? 0) ?? '–' };
};

export const actions: Actions = {
	terapkan: async ({ locals, params, cookies }) => {
		const { id } = await runIn(locals, params);
		const asked = await applyChecked(actOf(locals, purpose, 'organiser'), id);
		if (asked.ok) redirect(303, `/pelatihan/roster/${asked.runId}`);
		leaveToast(cookies, { message: m.people_roster_not_applicable(), kind: 'warn' });
		redirect(303, `/pelatihan/roster/${id}`);
	},
	batalkan: async ({ locals, params, cookies }) => {
		const { id } = await runIn(locals, params);
		const isAsked = await cancelRoster(actOf(locals, purpose, 'organiser'), id);
		const message = isAsked ? m.people_roster_cancel_asked() : m.people_roster_cancel_late();
		leaveToast(cookies, { message, kind: isAsked ? 'good' : 'warn' });
		redirect(303, `/pelatihan/roster/${id}`);
	},
};
