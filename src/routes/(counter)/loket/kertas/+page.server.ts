import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { mayServeAt, placesOf } from '#lib/counter/index.ts';
import { desksFor } from '#lib/counter/server.ts';
import { readBundle } from '#lib/satisfaction/answering/forms-paper.ts';
import { bundlesOf, enterPaper, servicesAsked } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import { uploadIn } from '../../../../web/uploads.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const newest = 10;

/** The offices at which the officer may type in forms, and the one that the address names. */
async function placeOf({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const who = principalIn(locals);
	const places = await desksFor(locals.db, placesOf(who));
	const offices = places.map(({ office }) => office).filter((office) => mayServeAt(who, office));
	const code = url.searchParams.get('kantor');
	const office = code ? offices.find((one) => one.code === code) : offices[0];
	return { offices, office: office ?? null };
}

export const load: PageServerLoad = async (event) => {
	const { offices, office } = await placeOf(event);
	if (!office) return { office: null, offices: [], services: [], bundles: [], key: '', today: '' };
	const [services, bundles] = await Promise.all([
		servicesAsked(event.locals.db, office.id),
		bundlesOf(event.locals.db, office.id, newest),
	]);
	return {
		office,
		offices: offices.map(({ code, name }) => ({ code, name })),
		services: services.map(({ code, name }) => ({ code, name })),
		bundles,
		key: randomUUID(),
		today: event.locals.today,
	};
};

export const actions: Actions = {
	simpan: async (event) => {
		const { office } = await placeOf(event);
		if (!office) error(404, 'unknownOffice');
		const sent = await event.request.formData();
		const scan = await uploadIn(sent, 'pindaian');
		sent.delete('pindaian');
		const values = Object.fromEntries(sent) as Record<string, string>;
		const read = readBundle(values);
		if (!read.ok) return fail(400, { values, faults: read.faults, refused: null });
		const services = await servicesAsked(event.locals.db, office.id);
		const service = services.find(({ code }) => code === read.bundle.serviceCode);
		if (!service)
			return fail(400, { values, faults: { layanan: 'needed' as const }, refused: null });
		const { files } = await webHouse();
		const act = actOf(event.locals, 'memasukkan survei kertas', 'counterOfficer');
		const at = { officeId: office.id, serviceId: service.id };
		const done = await enterPaper(act, files, at, { bundle: read.bundle, scan });
		if (!done.ok) return fail(400, { values, faults: {}, refused: done.reason });
		leaveToast(event.cookies, { message: m.answering_paper_kept({ n: done.forms }), kind: 'good' });
		redirect(303, `${event.url.pathname}?kantor=${office.code}`);
	},
};
