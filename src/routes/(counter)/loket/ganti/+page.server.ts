import { fail, redirect } from '@sveltejs/kit';
import { parkedOn } from '#lib/platform/identity/parked.server.ts';
import { deviceOf } from '../../../../web/desk.server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { signInBeside, takeOver } from './takeOver.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Sessions end by the clock of the machine, also where a demo has moved its own. */
export const load: PageServerLoad = async ({ locals, cookies }) => {
	const { userId } = principalIn(locals);
	const device = deviceOf(cookies);
	const parked = device === null ? [] : await parkedOn(locals.db, device, new Date());
	return {
		own: parked.find((one) => one.userId === userId)?.hasPin ?? null,
		colleagues: parked
			.filter((one) => one.userId !== userId)
			.map(({ officerId, name, hasPin }) => ({ officerId, name, hasPin })),
	};
};

export const actions: Actions = {
	pin: async (event) => {
		const form = await event.request.formData();
		const officerId = Number(form.get('petugas'));
		const pin = String(form.get('pin') ?? '').slice(0, 20);
		const refused = await takeOver(event, officerId, pin);
		if (refused) return fail(400, { refused, chosen: officerId, who: '' });
		redirect(303, '/loket');
	},
	sandi: async (event) => {
		const form = await event.request.formData();
		const who = String(form.get('siapa') ?? '').slice(0, 200);
		const password = String(form.get('sandi') ?? '').slice(0, 200);
		const refused = await signInBeside(event, who, password);
		if (refused) return fail(400, { refused, chosen: null, who });
		redirect(303, '/loket');
	},
};
