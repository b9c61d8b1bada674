import { error, fail, redirect } from '@sveltejs/kit';
import { followTicket, leaveQueue, rejoinQueue } from '#lib/counter/server.ts';
import { surveyToken } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const followed = await followTicket(locals, params.token);
	if (!followed) error(404, 'unknownVisit');
	const { token: _, parts, ...ticket } = followed.ticket;
	// Asked once, about the last service that was served.
	const served = parts.findLast((part) => part.outcome === 'served');
	return {
		...followed,
		ticket,
		now: locals.now,
		parts: parts.map(({ name, outcome }) => ({ name, outcome })),
		survey: served && followed.state === 'ended' ? surveyToken(served.token) : null,
	};
};

export const actions: Actions = {
	leave: async (event) => {
		await leaveQueue(actOf(event.locals, 'mengembalikan nomor antrean'), event.params.token);
		redirect(303, `/antrean/${event.params.token}`);
	},
	rejoin: async (event) => {
		const act = actOf(event.locals, 'kembali ke antrean');
		const done = await rejoinQueue(act, { token: event.params.token });
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, `/antrean/${event.params.token}`);
	},
};
