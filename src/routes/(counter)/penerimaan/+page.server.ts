import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { codeForm, priorityForm } from '#lib/counter/arrival/forms.ts';
import { ticketForm } from '#lib/counter/forms.ts';
import { mayServeAt, placesOf } from '#lib/counter/index.ts';
import {
	checkIn,
	followTicket,
	officesOfUnits,
	receptionOf,
	rejoinQueue,
	serviceCards,
	setPriority,
	takeTicket,
} from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf, principalIn } from '../../../web/act.server.ts';
import { idIn } from '../../../web/idIn.ts';
import { webHouse } from '../../../web/house.server.ts';
import { qrPath } from '../../../web/qr.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

type Place = Pick<RequestEvent, 'locals' | 'url'>;

/** The office at whose reception the reader may sit: the one of the address, else the first. */
async function placeOf({ locals, url }: Place) {
	const who = principalIn(locals);
	const offices = await officesOfUnits(locals.db, placesOf(who));
	const mine = offices.filter((office) => mayServeAt(who, office));
	const code = url.searchParams.get('kantor');
	return { mine, office: mine.find((one) => one.code === code) ?? mine[0] ?? null };
}

export const load: PageServerLoad = async (event) => {
	const { db, today } = event.locals;
	const { mine, office } = await placeOf(event);
	const offices = mine.map(({ code, name }) => ({ code, name }));
	if (!office) return { offices, office: null };
	const given = event.url.searchParams.get('nomor');
	const [services, reception, followed] = await Promise.all([
		serviceCards(db, today, office.id),
		receptionOf(db, office.id, event.locals),
		given ? followTicket(event.locals, given) : null,
	]);
	const { origin } = await webHouse();
	return {
		offices,
		office: { code: office.code, name: office.name },
		services: services.map(({ code, name }) => ({ code, name })),
		...reception,
		now: event.locals.now,
		given:
			followed?.ticket.officeId === office.id
				? {
						prefix: followed.ticket.prefix,
						number: followed.ticket.number,
						serviceName: followed.ticket.serviceName,
						wait: followed.wait,
						path: `/antrean/${given}`,
						picture: qrPath(`${origin}/antrean/${given}`),
					}
				: null,
		token: randomBytes(16).toString('base64url'),
	};
};

async function ownOffice(event: RequestEvent) {
	return (await placeOf(event)).office ?? error(404, 'notFound');
}

const fieldsOf = async ({ request }: RequestEvent) => Object.fromEntries(await request.formData());

export const actions: Actions = {
	ambil: async (event) => {
		const office = await ownOffice(event);
		const fields = await fieldsOf(event);
		const typed = {
			serviceCode: String(fields['serviceCode'] ?? ''),
			priority: String(fields['priority'] ?? 'none'),
		};
		const form = ticketForm.safeParse({ ...fields, officeCode: office.code });
		if (!form.success) return fail(400, { typed, refused: 'form' as const });
		const act = actOf(event.locals, 'memberi nomor di penerimaan', 'counterOfficer');
		const asked = { ...form.data, channel: 'reception' as const, anyHour: event.locals.demo };
		const taken = await takeTicket(act, asked, await calendarOf(event.locals.db));
		if (!taken.ok) return fail(409, { typed, refused: taken.reason });
		redirect(303, `/penerimaan?kantor=${office.code}&nomor=${taken.token}`);
	},
	datang: async (event) => {
		const office = await ownOffice(event);
		const form = codeForm.safeParse(await fieldsOf(event));
		if (!form.success) return fail(400, { refusedBooking: 'unknownBooking' as const });
		const { db, today, demo } = event.locals;
		const which = { officeId: office.id, day: today, code: form.data.code };
		const act = actOf(event.locals, 'menerima warga berjanji temu', 'counterOfficer');
		const done = await checkIn(act, which, await calendarOf(db), demo);
		if (!done.ok) return fail(409, { refusedBooking: done.reason });
		redirect(303, `/penerimaan?kantor=${office.code}&nomor=${done.token}`);
	},
	dahulukan: async (event) => {
		const office = await ownOffice(event);
		const form = priorityForm.safeParse(await fieldsOf(event));
		if (!form.success) return fail(400, { refused: 'form' as const });
		const act = actOf(event.locals, 'mengubah urutan didahulukan', 'counterOfficer');
		const done = await setPriority(act, { officeId: office.id, ...form.data });
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, `/penerimaan?kantor=${office.code}`);
	},
	kembali: async (event) => {
		const office = await ownOffice(event);
		const visitId = idIn(String((await fieldsOf(event))['visitId'] ?? ''));
		const act = actOf(event.locals, 'mengembalikan warga ke antrean', 'counterOfficer');
		const done = await rejoinQueue(act, { visitId, officeId: office.id });
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, `/penerimaan?kantor=${office.code}`);
	},
};
