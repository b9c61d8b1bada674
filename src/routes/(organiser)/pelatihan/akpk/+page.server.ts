import { openForm } from '#lib/plan/cycle/forms-cycle.ts';
import { mayRunCycle } from '#lib/plan/index.ts';
import { cyclesOf, openCycle, topOf } from '#lib/plan/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { answerCycle, readCycle } from '../../../../web/cycle.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Sums of the province that name nobody: every organiser may read them. */
export const load: PageServerLoad = async ({ locals }) => {
	const [cycles, top] = await Promise.all([cyclesOf(locals.db), topOf(locals.db)]);
	return { cycles, today: locals.today, mayOpen: mayRunCycle(locals.principal, top) };
};

export const actions: Actions = {
	buka: async (event) => {
		const form = 'buka';
		const read = await readCycle(event, form, openForm);
		if (!read.ok) return read.failure;
		const act = actOf(event.locals, 'AKPK provinsi', 'organiser');
		const asked = { begin: read.data.mulai, calendar: await calendarOf(event.locals.db) };
		const opened = await openCycle(act, principalIn(event.locals), asked);
		const to = opened.ok ? `/pelatihan/akpk/${opened.year}` : '';
		const { typed } = read;
		return answerCycle(event, opened, { form, to, message: m.cycle_opened(), typed });
	},
};
