import { error } from '@sveltejs/kit';
import { recallForm, seatForm } from '#lib/counter/desk/forms.ts';
import { closeDesk, deskOf, limitDesk, recall, seatOfficer } from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import { lead } from '../../acting.server.ts';
import { officeToLead } from '../../layanan/office.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const numberOf = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : 0);

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const office = await officeToLead(locals, url);
	const number = numberOf(params.number);
	const found = await deskOf(locals.db, { officeId: office.id, number }, locals);
	if (!found) error(404, 'unknownDesk');
	return { office, ...found, now: locals.now };
};

async function deskHere(event: RequestEvent, officeId: number) {
	const number = numberOf(event.params.number);
	const found = await deskOf(event.locals.db, { officeId, number }, event.locals);
	return found ?? error(404, 'unknownDesk');
}

export const actions: Actions = {
	dudukkan: lead('membuka loket bagi petugas', async (act, at, form, event) => {
		const asked = seatForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return { ok: false, errors: { officerId: m.desk_seat_missing() } };
		const { desk } = await deskHere(event as RequestEvent, at.officeId);
		return seatOfficer(act, { ...at, deskId: desk.id, ...asked.data });
	}),
	panggil: lead('meminta petugas kembali', async (act, at, form) => {
		const asked = recallForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return { ok: false, errors: { why: m.desk_handOn_missing() } };
		return recall(act, { ...at, ...asked.data });
	}),
	layanan: lead('mengatur layanan loket', async (act, at, form, event) => {
		const { desk, services } = await deskHere(event as RequestEvent, at.officeId);
		const taken = new Set(form.getAll('layanan').map(Number));
		const without = services.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
		return limitDesk(act, { ...at, deskId: desk.id, without });
	}),
	tutup: lead('menutup loket', async (act, at, _, event) => {
		const { seat } = await deskHere(event as RequestEvent, at.officeId);
		return seat ? closeDesk(act, seat.officerId) : { ok: true };
	}),
};
