import { error } from '@sveltejs/kit';
import { rerouteForm } from '#lib/counter/desk/forms.ts';
import { reroute, waitingOne } from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import { lead } from '../../acting.server.ts';
import { officeToLead } from '../../layanan/office.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The number of a citizen, never a name: the counter knows none. */
export const load: PageServerLoad = async ({ locals, url, params }) => {
	const office = await officeToLead(locals, url);
	const asked = { officeId: office.id, visitId: idIn(params.visit) };
	const found = await waitingOne(locals.db, asked, locals);
	if (!found) error(404, 'unknownVisit');
	return { office, ...found, now: locals.now, today: locals.today };
};

export const actions: Actions = {
	default: lead('mengalihkan warga', async (act, at, form, { params }) => {
		const asked = rerouteForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return { ok: false, errors: { reason: m.desk_handOn_missing() } };
		const { to, priority, reason } = asked.data;
		return reroute(act, {
			...at,
			visitId: idIn(params.visit),
			deskId: to.kind === 'desk' ? to.deskId : null,
			leastLevel: to.kind === 'level' ? to.level : null,
			priority,
			reason,
		});
	}),
};
