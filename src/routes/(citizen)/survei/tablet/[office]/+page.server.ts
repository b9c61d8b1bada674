import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { officeByCode } from '#lib/counter/server.ts';
import { answerForm } from '#lib/satisfaction/forms.ts';
import { elements } from '#lib/satisfaction/index.ts';
import { answersFromTablet, servicesAsked } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { becomeDevice, lentDevice } from '../../lent.server.ts';
import { idsByCode } from './services.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The whole form at once: a tablet keeps this page and needs no line to use it again. */
export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	await becomeDevice(event, 'tablet');
	const [office, device] = await Promise.all([
		officeByCode(locals.db, params.office),
		lentDevice(event, 'tablet'),
	]);
	if (!office) error(404, 'unknownOffice');
	const services = device ? await servicesAsked(locals.db, office.id) : [];
	return {
		place: office.name,
		code: office.code,
		lent: device !== null,
		services: services.map(({ code, name }) => ({ code, name })),
		key: randomUUID(),
		kept: url.searchParams.has('tersimpan'),
	};
};

export const actions: Actions = {
	/** Without JavaScript the tablet sends at once and has to have a line. */
	kirim: async (event) => {
		const device = await lentDevice(event, 'tablet');
		if (!device) error(404, 'unknownDevice');
		const { locals, url, request } = event;
		const values = Object.fromEntries(await request.formData()) as Record<string, string>;
		const form = answerForm.safeParse(values);
		const services = idsByCode(await servicesAsked(locals.db, device.officeId));
		const { kunci: key = '', layanan: serviceCode = '' } = values;
		const wrong = new Set(form.error?.issues.map(({ path }) => String(path[0])));
		const missing = elements.filter((element) => wrong.has(element));
		if (!form.success || !services.has(serviceCode) || key.length !== 36)
			return fail(400, { values, missing, noService: !services.has(serviceCode) });
		const act = {
			...actOf(locals, 'menilai layanan di tablet'),
			who: { kind: 'citizen' } as const,
		};
		const answer = { key, serviceCode, at: locals.now.getTime(), form: form.data };
		await answersFromTablet(act, device, [answer], services);
		redirect(303, `${url.pathname}?tersimpan`);
	},
};
