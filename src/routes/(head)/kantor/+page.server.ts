import { boardOf, endAllowance, silentDesks } from '#lib/counter/server.ts';
import { lead } from './acting.server.ts';
import { officeAsked } from './asked.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The units come from the posts held today, so a head sees the own offices and no other. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const board = await boardOf(locals.db, officeAsked(locals, url), locals);
	const silent = board ? await silentDesks(locals.db, board.office.id, locals.now) : [];
	return { board, silent, now: locals.now };
};

export const actions: Actions = {
	cabut: lead('mencabut izin melayani', async (act, at, form) => {
		const id = Number(form.get('id'));
		return endAllowance(act, { ...at, id: Number.isSafeInteger(id) ? id : 0 });
	}),
};
