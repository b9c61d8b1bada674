import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { slotForm } from '#lib/counter/booking/forms.ts';
import { daysToBook, findServices, freeStarts } from '#lib/counter/index.ts';
import {
	bookableOffices,
	holdSlot,
	officeByCode,
	planFor,
	serviceCards,
	serviceSheet,
} from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf } from '../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const officesShown = 20;

/** One question a page; the answers stand in the address, so going back loses nothing. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { db, today, now } = locals;
	const asked = (name: string) => url.searchParams.get(name);
	const text = (asked('cari') ?? '').trim().slice(0, 100);
	const replaces = asked('ganti') ?? '';
	const [service, office] = await Promise.all([
		asked('layanan') ? serviceSheet(db, asked('layanan') ?? '', today) : null,
		asked('kantor') ? officeByCode(db, asked('kantor') ?? '') : null,
	]);
	if (!service) {
		const services = findServices(await serviceCards(db, today, office?.id ?? null), text);
		return { step: 'service' as const, text, services, replaces };
	}
	const chosen = { code: service.code, name: service.name };
	if (!office) {
		const wish = { text, serviceCode: service.code, today, limit: officesShown };
		const offices = await bookableOffices(db, wish);
		return { step: 'office' as const, text, service: chosen, offices, replaces };
	}
	const days = daysToBook(await calendarOf(db), today);
	const plan = await planFor(db, { officeId: office.id, serviceId: service.id, days, now });
	const { minutes } = plan;
	const free = plan.days.map(({ day, closed, ...rest }) => ({
		day,
		closed,
		starts: minutes === null ? [] : freeStarts({ day, closed, ...rest }, minutes, now),
	}));
	const place = { service: chosen, office, minutes, replaces };
	const picked = free.find(({ day }) => day === asked('hari'));
	if (!picked) return { step: 'day' as const, ...place, days: free };
	return {
		step: 'time' as const,
		...place,
		day: picked.day,
		starts: picked.starts,
		token: randomBytes(16).toString('base64url'),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = slotForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success || form.data.day === null) return fail(400, { refused: 'form' as const });
		const held = await holdSlot(
			actOf(event.locals, 'memesan janji temu'),
			{ ...form.data, day: form.data.day },
			await calendarOf(event.locals.db),
		);
		if (!held.ok) return fail(409, { refused: held.reason });
		redirect(303, `/janji-temu/${held.token}`);
	},
};
