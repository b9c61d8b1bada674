import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { codeForm } from '#lib/counter/arrival/forms.ts';
import { ticketForm } from '#lib/counter/forms.ts';
import { letterGroupsOf, opening } from '#lib/counter/index.ts';
import {
	checkIn,
	followTicket,
	officeByCode,
	serviceCards,
	takeTicket,
} from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import { qrPath } from '../../../../web/qr.ts';
import { typedCode } from './typedCode.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** One question a screen; the answers stand in the address, and the start is the address alone. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const office = await officeByCode(locals.db, params.office);
	if (!office) error(404, 'unknownOffice');
	const asked = (name: string) => url.searchParams.get(name);
	const prints = url.searchParams.has('cetak');
	const place = {
		office: { code: office.code, name: office.name, closedNote: office.closedNote },
		prints,
	};
	const token = asked('nomor');
	if (token !== null) {
		const followed = await followTicket(locals, token);
		if (followed?.ticket.officeCode !== office.code) redirect(303, `/anjungan/${office.code}`);
		const { origin } = await webHouse();
		const { ticket, ahead, wait, state } = followed;
		const { prefix, number, serviceName, priority, bookedFor, takenAt } = ticket;
		return {
			...place,
			step: 'ticket' as const,
			ticket: { prefix, number, serviceName, priority, bookedFor, takenAt },
			ahead,
			wait,
			state,
			picture: qrPath(`${origin}/antrean/${token}`),
		};
	}
	if (url.searchParams.has('janji'))
		return { ...place, step: 'code' as const, typed: typedCode(asked('janji'), asked('angka')) };
	const services = await serviceCards(locals.db, locals.today, office.id);
	const service = services.find(({ code }) => code === asked('layanan'));
	if (service)
		return {
			...place,
			step: 'need' as const,
			service: { code: service.code, name: service.name },
			token: randomBytes(16).toString('base64url'),
		};
	const groups = letterGroupsOf(
		services.map(({ code, name, category }) => ({ code, name, category })),
	);
	const group = groups.find(({ prefix }) => prefix === asked('kelompok'));
	if (group) return { ...place, step: 'service' as const, group };
	return {
		...place,
		step: 'start' as const,
		groups,
		opening: opening(office, await calendarOf(locals.db), locals.now),
		anyHour: locals.demo,
	};
};

function ticketOf({ params, url }: RequestEvent, token: string): never {
	const prints = url.searchParams.has('cetak') ? '&cetak=ya' : '';
	redirect(303, `/anjungan/${params.office}?nomor=${token}${prints}`);
}

export const actions: Actions = {
	ambil: async (event) => {
		const { db, demo } = event.locals;
		const form = ticketForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success) return fail(400, { refused: 'form' as const });
		const taken = await takeTicket(
			actOf(event.locals, 'mengambil nomor di anjungan'),
			{ ...form.data, officeCode: event.params.office, channel: 'kiosk', anyHour: demo },
			await calendarOf(db),
		);
		if (!taken.ok) return fail(409, { refused: taken.reason });
		ticketOf(event, taken.token);
	},
	datang: async (event) => {
		const { db, demo, today } = event.locals;
		const form = codeForm.safeParse(Object.fromEntries(await event.request.formData()));
		const office = await officeByCode(db, event.params.office);
		if (!office || !form.success) return fail(400, { refusedBooking: 'unknownBooking' as const });
		const which = { officeId: office.id, day: today, code: form.data.code };
		const act = actOf(event.locals, 'lapor datang di anjungan');
		const done = await checkIn(act, which, await calendarOf(db), demo);
		if (!done.ok) return fail(409, { refusedBooking: done.reason });
		ticketOf(event, done.token);
	},
};
