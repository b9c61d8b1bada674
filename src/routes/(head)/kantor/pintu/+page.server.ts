import { error, redirect } from '@sveltejs/kit';
import {
	allowFromHome,
	posterCode,
	renewDoorKey,
	screenKey,
	ticketWaysOf,
} from '#lib/counter/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import { qrPath } from '../../../../web/qr.ts';
import { ledOffice } from '../ledOffice.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await ledOffice(locals, url);
	if (!office) return { office: null, today: locals.today };
	const ways = await ticketWaysOf(locals.db, office.id);
	const { secret, origin } = await webHouse();
	const door = { secret, officeCode: office.code, doorKey: ways.doorKey };
	return {
		office: { code: office.code, name: office.name },
		today: locals.today,
		fromHome: ways.fromHome,
		screen: `/pintu/${office.code}/layar?kunci=${screenKey(door)}`,
		kiosk: `/anjungan/${office.code}`,
		origin,
		picture: qrPath(`${origin}/pintu/${office.code}?kode=${posterCode(door, locals.today)}`),
	};
};

async function ownOffice(event: RequestEvent) {
	return (await ledOffice(event.locals, event.url)) ?? error(404, 'notFound');
}

const actIn = (event: RequestEvent) =>
	actOf(event.locals, 'mengatur cara mengambil nomor', 'headOfOffice');

function back(event: RequestEvent, code: string, message: string): never {
	leaveToast(event.cookies, { message });
	redirect(303, `/kantor/pintu?kantor=${code}`);
}

export const actions: Actions = {
	rumah: async (event) => {
		const office = await ownOffice(event);
		const fromHome = (await event.request.formData()).get('fromHome') === 'ya';
		await allowFromHome(actIn(event), office.id, fromHome);
		back(event, office.code, fromHome ? m.booking_home_opened() : m.booking_home_closed());
	},
	kunci: async (event) => {
		const office = await ownOffice(event);
		await renewDoorKey(actIn(event), office.id);
		back(event, office.code, m.booking_key_renewed());
	},
};
