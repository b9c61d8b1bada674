import { redirect } from '@sveltejs/kit';
import {
	calendarToken,
	classesOfOfficer,
	openClasses,
	renewCalendar,
	sessionsTaughtBy,
} from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const { secret, origin } = await webHouse();
	const [own, open, token, taught] = await Promise.all([
		classesOfOfficer(locals.db, officerId),
		openClasses(locals.db, locals.today),
		calendarToken(locals.db, secret, officerId),
		sessionsTaughtBy(locals.db, officerId, locals.today),
	]);
	const known = new Set(own.map(({ id }) => id));
	const others = open
		.filter(({ id }) => !known.has(id))
		.map(({ key: _, link: __, ...held }) => held);
	return { own, others, taught, calendar: `${origin}/kalender/${token}`, today: locals.today };
};

export const actions: Actions = {
	ganti: async ({ locals, cookies }) => {
		const act = actOf(locals, 'mengganti alamat kalender');
		await renewCalendar(act, principalIn(locals).officerId);
		leaveToast(cookies, { message: m.classes_calendar_renewed(), kind: 'good' });
		redirect(303, '/saya/kelas');
	},
};
