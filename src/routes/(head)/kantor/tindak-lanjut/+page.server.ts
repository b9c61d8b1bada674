import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { followUpForm } from '#lib/satisfaction/followUp/forms.ts';
import { planErrors } from '#lib/satisfaction/followUp/errors.ts';
import { lastClosed, spanAsked } from '#lib/satisfaction/index.ts';
import { planFollowUp, plansOf, viewOfOffice } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { ledOffice } from '../ledOffice.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Plans answer the last quarter: later ones show whether they helped. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await ledOffice(locals, url);
	const basis = lastClosed('quarter', locals.today);
	if (!office) return { office, basis, today: locals.today, formKey: randomUUID() };
	const [view, kept] = await Promise.all([
		viewOfOffice(locals.db, office.id, basis),
		plansOf(locals.db, office.id),
	]);
	return { office, basis, today: locals.today, formKey: randomUUID(), view, ...kept };
};

export const actions: Actions = {
	rencana: async ({ locals, url, request, cookies }) => {
		const office = (await ledOffice(locals, url)) ?? error(403, 'forbidden');
		const fields = Object.fromEntries(await request.formData());
		const typed = Object.fromEntries(
			Object.entries(fields).map(([name, value]) => [name, String(value).slice(0, 400)]),
		);
		const read = followUpForm.safeParse(typed);
		if (!read.success) return fail(400, { typed, errors: planErrors(read.error) });
		const act = actOf(locals, 'rencana tindak lanjut survei', 'headOfOffice');
		const basis = spanAsked(null, locals.today);
		const planned = await planFollowUp(act, { ...read.data, officeId: office.id, basis });
		if (!planned.ok) {
			const wrong =
				planned.reason === 'quarterOver'
					? { dueQuarter: m.report_plan_quarter_over() }
					: { element: m.report_plan_hidden() };
			return fail(409, { typed, errors: wrong as Record<string, string> });
		}
		leaveToast(cookies, { message: m.report_plan_kept(), kind: 'good' });
		redirect(303, '/kantor/tindak-lanjut');
	},
};
