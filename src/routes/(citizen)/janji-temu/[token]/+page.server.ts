import { error, fail, redirect } from '@sveltejs/kit';
import { emailForm, needForm } from '#lib/counter/booking/forms.ts';
import { bookingState, checkInWindow, mayCheckIn } from '#lib/counter/index.ts';
import {
	bookingByToken,
	cancelBooking,
	checkIn,
	confirmBooking,
	fillDraft,
} from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const questions = ['kebutuhan', 'surel', 'periksa'] as const;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const booking = await bookingByToken(locals.db, params.token);
	if (!booking) error(404, 'unknownBooking');
	const state = bookingState(booking);
	if (state === 'kept') redirect(303, `/antrean/${params.token}`);
	const { id: _, rootId: __, officeId: ___, token: ____, ...shown } = booking;
	return {
		booking: shown,
		state,
		question: questions.find((one) => one === url.searchParams.get('langkah')) ?? questions[0],
		arrival: checkInWindow(booking),
		here: mayCheckIn(booking, locals.now, locals.demo).ok,
		now: locals.now,
	};
};

type Done = { ok: true } | { ok: false; reason: string };

function next({ params }: RequestEvent, question: string): never {
	redirect(303, `/janji-temu/${params.token}?langkah=${question}`);
}

const refusal = <Refused extends Done & { ok: false }>({ reason }: Refused) =>
	fail(409, { refused: reason as Refused['reason'] });

export const actions: Actions = {
	kebutuhan: async (event) => {
		const form = needForm.safeParse(Object.fromEntries(await event.request.formData()));
		if (!form.success) return fail(400, { refused: 'form' as const });
		const act = actOf(event.locals, 'memesan janji temu');
		const done = await fillDraft(act, event.params.token, form.data);
		if (!done.ok) return refusal(done);
		next(event, 'surel');
	},
	surel: async (event) => {
		const typed = String((await event.request.formData()).get('email') ?? '');
		const form = emailForm.safeParse({ email: typed });
		if (!form.success) return fail(400, { typed, refused: 'email' as const });
		const act = actOf(event.locals, 'memesan janji temu');
		const done = await fillDraft(act, event.params.token, form.data);
		if (!done.ok) return refusal(done);
		next(event, 'periksa');
	},
	pesan: async (event) => {
		const act = actOf(event.locals, 'memesan janji temu');
		const done = await confirmBooking(act, event.params.token);
		if (!done.ok) return refusal(done);
		redirect(303, `/janji-temu/${event.params.token}`);
	},
	batal: async (event) => {
		const act = actOf(event.locals, 'membatalkan janji temu');
		const done = await cancelBooking(act, event.params.token);
		if (!done.ok) return refusal(done);
		redirect(303, `/janji-temu/${event.params.token}`);
	},
	datang: async (event) => {
		const { db, demo } = event.locals;
		const act = actOf(event.locals, 'lapor datang');
		const done = await checkIn(act, { token: event.params.token }, await calendarOf(db), demo);
		if (!done.ok) return refusal(done);
		redirect(303, `/antrean/${done.token}`);
	},
};
