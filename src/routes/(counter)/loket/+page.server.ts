import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import {
	accompaniedForm,
	addServiceForm,
	dropServiceForm,
	handOnForm,
	pauseForm,
} from '#lib/counter/desk/forms.ts';
import { supervisedForm } from '#lib/counter/forms.ts';
import { mayServeAt, placesOf } from '#lib/counter/index.ts';
import * as counter from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../web/act.server.ts';
import { parkHere } from './parkHere.server.ts';
import { button, press, refusedForm } from './press.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const who = principalIn(locals);
	const screen = await counter.screenOf(locals.db, who.officerId, locals);
	const places = screen ? [] : await counter.desksFor(locals.db, placesOf(who));
	return {
		screen,
		places: places.filter(({ office }) => mayServeAt(who, office)),
		key: randomBytes(16).toString('base64url'),
		now: locals.now,
	};
};

export const actions: Actions = {
	sit: async (event) => {
		const who = principalIn(event.locals);
		const deskId = Number((await event.request.formData()).get('deskId'));
		const places = await counter.desksFor(event.locals.db, placesOf(who));
		const place = places.find(({ desks }) => desks.some((desk) => desk.id === deskId));
		if (!place) return fail(404, { refused: 'unknownDesk' as const, kept: null });
		if (!mayServeAt(who, place.office)) error(403, 'forbidden');
		const act = actOf(event.locals, 'membuka loket', 'counterOfficer');
		const done = await counter.openDesk(act, { deskId, officerId: who.officerId });
		if (!done.ok) return fail(409, { refused: done.reason, kept: null });
		await parkHere(event);
		redirect(303, '/loket');
	},
	stand: press('menutup loket', (act, officerId) => counter.closeDesk(act, officerId)),
	next: press('memanggil warga', (act, officerId) => counter.callNext(act, officerId)),
	back: press('kembali dari istirahat', (act, officerId) => counter.endPause(act, officerId)),
	rest: press('istirahat', async (act, officerId, form) => {
		const asked = pauseForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return refusedForm('rest', form, { minutes: m.desk_break_missing() });
		return counter.startPause(act, { officerId, ...asked.data });
	}),
	supervised: press('melayani dengan pendampingan', async (act, officerId, form) => {
		const asked = supervisedForm.safeParse(Object.fromEntries(form));
		if (!asked.success)
			return refusedForm('supervised', form, {
				[`reason-${form.get('visitId')}`]: m.counter_loket_supervise_reason(),
			});
		return counter.callSupervised(act, { officerId, ...asked.data });
	}),
	accompanied: press('melayani didampingi', async (act, officerId, form) => {
		const asked = accompaniedForm.safeParse(Object.fromEntries(form));
		if (!asked.success)
			return refusedForm('accompanied', form, {
				[`supervisor-${form.get('visitId')}`]: m.desk_accompany_who(),
			});
		return counter.callAccompanied(act, { officerId, ...asked.data });
	}),
	add: press('menambah layanan', async (act, officerId, form) => {
		const asked = addServiceForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return refusedForm('add', form, { serviceId: m.desk_add_missing() });
		return counter.addService(act, { officerId, ...asked.data });
	}),
	drop: press('membatalkan layanan tambahan', async (act, officerId, form) => {
		const asked = dropServiceForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return { ok: false, reason: 'unknownVisit' };
		return counter.dropService(act, { officerId, ...asked.data });
	}),
	handOn: press('mengalihkan warga', async (act, officerId, form) => {
		const asked = handOnForm.safeParse(Object.fromEntries(form));
		if (!asked.success) return refusedForm('handOn', form, { reason: m.desk_handOn_missing() });
		return counter.transfer(act, { officerId, ...asked.data });
	}),
	again: button(counter.callAgain, 'memanggil lagi'),
	start: button(counter.start, 'mulai melayani'),
	hold: button(counter.hold, 'menunda layanan'),
	resume: button(counter.resume, 'melanjutkan layanan'),
	finish: button(counter.finish, 'menyelesaikan layanan'),
	left: button(counter.markLeft, 'warga pergi', '&kembali=ya'),
	noShow: button(counter.markNoShow, 'warga tidak datang', '&kembali=ya'),
	rejoin: button(counter.rejoinQueue, 'mengembalikan warga ke antrean'),
	dispute: button(counter.disputeTime, 'menandai waktu salah'),
};
