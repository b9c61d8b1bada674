import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { findServices, opening, priorities } from '#lib/counter/index.ts';
import { ticketForm } from '#lib/counter/forms.ts';
import {
	findOffices,
	officeByCode,
	serviceCards,
	serviceSheet,
	takeTicket,
} from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf } from '../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const officesShown = 20;
const needs = [...priorities, 'none'] as const;

/** One question a page; the answers stand in the address, so going back loses nothing. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const asked = (name: string) => url.searchParams.get(name);
	const text = (asked('cari') ?? '').trim().slice(0, 100);
	const [service, office] = await Promise.all([
		asked('layanan') ? serviceSheet(locals.db, asked('layanan') ?? '', locals.today) : null,
		asked('kantor') ? officeByCode(locals.db, asked('kantor') ?? '') : null,
	]);
	if (!service) {
		const services = findServices(
			await serviceCards(locals.db, locals.today, office?.id ?? null),
			text,
		);
		return { step: 'service' as const, text, services, office };
	}
	const chosen = { code: service.code, name: service.name };
	if (!office) {
		const offices = await findOffices(locals.db, {
			text,
			serviceCode: service.code,
			openOn: locals.today,
			limit: officesShown,
		});
		return { step: 'office' as const, text, service: chosen, offices };
	}
	const need = needs.find((one) => one === asked('kebutuhan'));
	if (!need) return { step: 'need' as const, service: chosen, office };
	return {
		step: 'check' as const,
		service: chosen,
		office,
		need,
		token: randomBytes(16).toString('base64url'),
		opening: opening(office, await calendarOf(locals.db), locals.now),
		anyHour: locals.demo,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = ticketForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success) return fail(400, { refused: 'form' as const });
		const taken = await takeTicket(
			actOf(event.locals, 'mengambil nomor antrean'),
			{ ...form.data, channel: 'phone', anyHour: event.locals.demo },
			await calendarOf(event.locals.db),
		);
		if (!taken.ok) return fail(409, { refused: taken.reason });
		redirect(303, `/antrean/${taken.token}`);
	},
};
