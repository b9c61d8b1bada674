import { fail, redirect } from '@sveltejs/kit';
import { deviceKinds } from '#lib/satisfaction/index.ts';
import { deviceToken, devicesOf, endDevice, lendDevice } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { webHouse } from '../../../../../web/house.server.ts';
import { qrPath } from '../../../../../web/qr.ts';
import { actOfHead, officeHere, ownOffice } from '../office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const paths = { kiosk: 'kios', tablet: 'tablet' } as const;

/** The devices in use, each with the link that makes a browser this device, as text and as picture. */
export const load: PageServerLoad = async (event) => {
	const office = await officeHere(event);
	if (!office) return { office, devices: [] };
	const { secret, origin } = await webHouse();
	const devices = await devicesOf(event.locals.db, office.id, event.locals.today);
	return {
		office,
		devices: devices.map(({ id, kind, name, answersToday }) => {
			const token = deviceToken(secret, id);
			const link = `${origin}/survei/${paths[kind]}/${office.code}?perangkat=${token}`;
			return { id, kind, name, answersToday, link, picture: qrPath(link) };
		}),
	};
};

export const actions: Actions = {
	pinjamkan: async (event) => {
		const office = await ownOffice(event);
		const typed = await event.request.formData();
		const name = String(typed.get('nama') ?? '').trim();
		const kind = deviceKinds.find((known) => known === typed.get('jenis'));
		if (name === '' || name.length > 60 || !kind)
			return fail(400, { name: name.slice(0, 60), error: m.answering_device_name_missing() });
		const act = actOfHead(event.locals, 'meminjamkan perangkat survei');
		const done = await lendDevice(act, { officeId: office.id, kind, name });
		if (!done.ok) return fail(409, { name, error: m.answering_device_name_taken() });
		leaveToast(event.cookies, { message: m.answering_device_made({ name }), kind: 'good' });
		redirect(303, `${event.url.pathname}?kantor=${office.code}`);
	},
	akhiri: async (event) => {
		const office = await ownOffice(event);
		const deviceId = Number((await event.request.formData()).get('perangkat'));
		if (!Number.isSafeInteger(deviceId)) return fail(400, { name: '', error: '' });
		const act = actOfHead(event.locals, 'mengakhiri perangkat survei');
		const done = await endDevice(act, { officeId: office.id, deviceId });
		if (done.ok) leaveToast(event.cookies, { message: m.answering_device_ended(), kind: 'good' });
		redirect(303, `${event.url.pathname}?kantor=${office.code}`);
	},
};
