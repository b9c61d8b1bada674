import { fail, redirect } from '@sveltejs/kit';
import { releaseForm } from '#lib/counter/offline/forms.ts';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { leads } = principalIn(locals);
	const office = await counter.officeLed(locals.db, leads, url.searchParams.get('kantor'));
	if (!office) return { office: null, silent: [], batches: [], now: locals.now };
	const [silent, batches] = await Promise.all([
		counter.silentDesks(locals.db, office.id, locals.now),
		counter.batchesOf(locals.db, office.id),
	]);
	return { office, silent, batches, now: locals.now };
};

export const actions: Actions = {
	default: async (event) => {
		const { leads } = principalIn(event.locals);
		const sent = Object.fromEntries(await event.request.formData());
		const form = releaseForm.safeParse(sent);
		const deskId = Number(sent['deskId']);
		const reason = String(sent['reason'] ?? '').slice(0, 300);
		if (!form.success) return fail(400, { refused: 'reason' as const, deskId, reason });
		const asked = event.url.searchParams.get('kantor');
		const office = await counter.officeLed(event.locals.db, leads, asked);
		if (!office) return fail(404, { refused: 'office' as const, deskId, reason });
		const act = actOf(event.locals, 'melepas warga loket luring', 'headOfOffice');
		await counter.releaseHeld(act, { ...form.data, officeId: office.id });
		redirect(303, `/kantor/luring?kantor=${encodeURIComponent(office.code)}`);
	},
};
