import { error, fail, redirect } from '@sveltejs/kit';
import { callNameOf, setCallName } from '#lib/counter/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** A page of its own, because the page of the number reloads itself and would take away what is typed. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const ticket = await callNameOf(locals.db, params.token, locals.today);
	if (!ticket) error(404, 'unknownVisit');
	return { ticket };
};

export const actions: Actions = {
	default: async (event) => {
		const typed = String((await event.request.formData()).get('nama') ?? '').slice(0, 100);
		const act = actOf(event.locals, 'memilih nama panggilan');
		const kept = await setCallName(act, { token: event.params.token, name: typed });
		if (!kept.ok) return fail(409, { typed, refused: kept.reason });
		redirect(303, `/antrean/${event.params.token}/nama`);
	},
};
