import { error, fail, redirect } from '@sveltejs/kit';
import { codeOf, spanAsked } from '#lib/satisfaction/index.ts';
import { publishSheet } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { ledOffice } from '../ledOffice.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { reportOf } from './report.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await ledOffice(locals, url);
	return { office, report: office && (await reportOf(locals, office, url)), today: locals.today };
};

export const actions: Actions = {
	terbitkan: async ({ locals, url, request, cookies }) => {
		const office = (await ledOffice(locals, url)) ?? error(403, 'forbidden');
		const asked = String((await request.formData()).get('periode') ?? '');
		const span = spanAsked(asked, locals.today);
		const act = actOf(locals, 'publikasi hasil survei', 'headOfOffice');
		const published = await publishSheet(act, { officeId: office.id, span });
		if (!published.ok) return fail(409, { refused: published.reason });
		leaveToast(cookies, { message: m.report_sheet_done(), kind: 'good' });
		redirect(303, `/kantor/laporan?periode=${codeOf(span)}`);
	},
};
