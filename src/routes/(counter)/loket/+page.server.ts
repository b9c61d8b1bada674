import { error, fail, redirect } from '@sveltejs/kit';
import { supervisedForm } from '#lib/counter/forms.ts';
import { mayServeAt, placesOf } from '#lib/counter/index.ts';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../web/act.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const who = principalIn(locals);
	const screen = await counter.screenOf(locals.db, who.officerId, locals.today);
	const places = screen ? [] : await counter.desksFor(locals.db, placesOf(who));
	return {
		screen,
		places: places.filter(({ office }) => mayServeAt(who, office)),
		now: locals.now,
		today: locals.today,
	};
};

type Verb = (act: ReturnType<typeof actOf>, turn: counter.Turn) => ReturnType<typeof counter.start>;

/** A button of the screen: the visit it stands beside, and the officer who pressed it. */
const button = (verb: Verb, purpose: string) => async (event: RequestEvent) => {
	const visitId = Number((await event.request.formData()).get('visitId'));
	if (!Number.isSafeInteger(visitId)) return fail(400, { refused: 'unknownVisit' as const });
	const { officerId } = principalIn(event.locals);
	const done = await verb(actOf(event.locals, purpose, 'counterOfficer'), { visitId, officerId });
	if (!done.ok) return fail(409, { refused: done.reason });
	redirect(303, `/loket?terakhir=${visitId}`);
};

export const actions: Actions = {
	sit: async (event) => {
		const who = principalIn(event.locals);
		const deskId = Number((await event.request.formData()).get('deskId'));
		const places = await counter.desksFor(event.locals.db, placesOf(who));
		const place = places.find(({ desks }) => desks.some((desk) => desk.id === deskId));
		if (!place) return fail(404, { refused: 'unknownDesk' as const });
		if (!mayServeAt(who, place.office)) error(403, 'forbidden');
		const act = actOf(event.locals, 'membuka loket', 'counterOfficer');
		const done = await counter.openDesk(act, { deskId, officerId: who.officerId });
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, '/loket');
	},
	stand: async (event) => {
		const { officerId } = principalIn(event.locals);
		const act = actOf(event.locals, 'menutup loket', 'counterOfficer');
		const done = await counter.closeDesk(act, officerId);
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, '/loket');
	},
	next: async (event) => {
		const { officerId } = principalIn(event.locals);
		const act = actOf(event.locals, 'memanggil warga', 'counterOfficer');
		const done = await counter.callNext(act, officerId);
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, '/loket');
	},
	supervised: async (event) => {
		const form = supervisedForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success) return fail(400, { refused: 'reason' as const });
		const { officerId } = principalIn(event.locals);
		const act = actOf(event.locals, 'melayani dengan pendampingan', 'counterOfficer');
		const done = await counter.callSupervised(act, { officerId, ...form.data });
		if (!done.ok) return fail(409, { refused: done.reason });
		redirect(303, '/loket');
	},
	again: button(counter.callAgain, 'memanggil lagi'),
	start: button(counter.start, 'mulai melayani'),
	hold: button(counter.hold, 'menunda layanan'),
	resume: button(counter.resume, 'melanjutkan layanan'),
	finish: button(counter.finish, 'menyelesaikan layanan'),
	left: button(counter.markLeft, 'warga pergi'),
	noShow: button(counter.markNoShow, 'warga tidak datang'),
	transfer: button(counter.transfer, 'mengalihkan warga'),
	dispute: button(counter.disputeTime, 'menandai waktu salah'),
};
