import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { ticketForm } from '#lib/counter/forms.ts';
import { letterGroupsOf, opening } from '#lib/counter/index.ts';
import { doorPass, opensDoor, passHolds, serviceCards, takeTicket } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf } from '../../../../web/act.server.ts';
import { doorOf } from './doorOf.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** A scanned code becomes a pass for twenty minutes, so that choosing does not race the next code. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { office, door } = await doorOf(locals, params.office);
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	if (asked('kode') && opensDoor(door, asked('kode'), locals.now, locals.today))
		redirect(303, `/pintu/${office.code}?izin=${doorPass(door, locals.now)}`);
	const place = { office: { code: office.code, name: office.name, closedNote: office.closedNote } };
	const pass = asked('izin');
	if (!passHolds(door, pass, locals.now))
		return { ...place, step: 'closed' as const, scanned: Boolean(asked('kode') || pass) };
	const services = await serviceCards(locals.db, locals.today, office.id);
	const service = services.find(({ code }) => code === asked('layanan'));
	if (service)
		return {
			...place,
			pass,
			step: 'need' as const,
			service: { code: service.code, name: service.name },
			token: randomBytes(16).toString('base64url'),
		};
	return {
		...place,
		pass,
		step: 'service' as const,
		groups: letterGroupsOf(services.map(({ code, name, category }) => ({ code, name, category }))),
		opening: opening(office, await calendarOf(locals.db), locals.now),
		anyHour: locals.demo,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { db, now, demo } = event.locals;
		const fields = Object.fromEntries(await event.request.formData());
		const { office, door } = await doorOf(event.locals, event.params.office);
		if (!passHolds(door, String(fields['izin'] ?? ''), now))
			return fail(409, { refused: 'pass' as const });
		const form = ticketForm.safeParse({ ...fields, officeCode: office.code });
		if (!form.success) return fail(400, { refused: 'form' as const });
		const act = actOf(event.locals, 'mengambil nomor di pintu');
		const asked = { ...form.data, channel: 'door' as const, anyHour: demo };
		const taken = await takeTicket(act, asked, await calendarOf(db));
		if (!taken.ok) return fail(409, { refused: taken.reason });
		redirect(303, `/antrean/${taken.token}`);
	},
};
