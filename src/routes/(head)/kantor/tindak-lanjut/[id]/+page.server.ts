import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { stepErrors } from '#lib/satisfaction/followUp/errors.ts';
import { stepForm } from '#lib/satisfaction/followUp/forms.ts';
import { methodChanges, noteStep, planById, viewOfOffice } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { ledOffice } from '../../ledOffice.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const office = (await ledOffice(locals, url)) ?? error(404, 'not found');
	const plan = await planById(locals.db, office.id, idIn(params.id));
	if (!plan) error(404, 'not found');
	const [view, changes] = await Promise.all([
		viewOfOffice(locals.db, office.id, plan.basis),
		methodChanges(locals.db, office.id),
	]);
	return { plan, view, changes, today: locals.today, formKey: randomUUID() };
};

export const actions: Actions = {
	catat: async ({ locals, params, url, request, cookies }) => {
		const office = (await ledOffice(locals, url)) ?? error(403, 'forbidden');
		const id = idIn(params.id);
		const fields = Object.fromEntries(await request.formData());
		const typed = Object.fromEntries(
			Object.entries(fields).map(([name, value]) => [name, String(value).slice(0, 600)]),
		);
		const read = stepForm.safeParse(typed);
		if (!read.success) return fail(400, { typed, errors: stepErrors(read.error) });
		const act = actOf(locals, 'rencana tindak lanjut survei', 'headOfOffice');
		const noted = await noteStep(act, { officeId: office.id, id }, read.data);
		if (!noted.ok && noted.reason === 'unknown') error(404, 'not found');
		if (!noted.ok)
			return fail(409, { typed, errors: { act: m.report_step_ended() } as Record<string, string> });
		leaveToast(cookies, { message: m.report_step_kept(), kind: 'good' });
		redirect(303, `/kantor/tindak-lanjut/${id}`);
	},
};

/** An id beyond what the database counts is unknown, not a fault. */
function idIn(text: string): number {
	return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : error(404, 'not found');
}
