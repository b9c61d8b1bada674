import { error, fail, redirect } from '@sveltejs/kit';
import { officeByCode } from '#lib/counter/server.ts';
import { scoreForm } from '#lib/satisfaction/answering/forms-draft.ts';
import { tapAtStand } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { lentDevice } from '../../../lent.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const [office, device] = await Promise.all([
		officeByCode(locals.db, params.office),
		lentDevice(event, 'kiosk'),
	]);
	if (!office) error(404, 'unknownOffice');
	const thanks = url.searchParams.has('terima-kasih');
	return { place: office.name, code: office.code, lent: device !== null, thanks };
};

export const actions: Actions = {
	ketuk: async (event) => {
		const device = await lentDevice(event, 'kiosk');
		if (!device) error(404, 'unknownDevice');
		const form = scoreForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success) return fail(400, { refused: 'tooFast' as const });
		const act = actOf(event.locals, 'menilai dengan satu ketukan');
		const done = await tapAtStand({ ...act, who: { kind: 'citizen' } }, device, form.data.skor);
		if (!done.ok) return fail(429, { refused: done.reason });
		redirect(303, `${event.url.pathname}?terima-kasih`);
	},
};
