import { waitPromiseForm } from '#lib/counter/desk/forms.ts';
import { promiseWait, waitPromiseOf } from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import { lead } from '../acting.server.ts';
import { officeToLead } from '../layanan/office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeToLead(locals, url);
	return { office, minutes: await waitPromiseOf(locals.db, office.id, locals.today) };
};

export const actions: Actions = {
	default: lead('menetapkan janji waktu tunggu', async (act, at, form) => {
		const asked = waitPromiseForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return { ok: false, errors: { minutes: m.desk_promise_missing() } };
		await promiseWait(act, { ...at, ...asked.data });
		return { ok: true };
	}),
};
