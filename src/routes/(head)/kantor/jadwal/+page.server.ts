import { error, fail, redirect } from '@sveltejs/kit';
import { wishIn } from '#lib/counter/index.ts';
import { copyWeek, planDuties, rosterOf, withdrawAbsence } from '#lib/counter/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { addDays } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { mondayAsked, officeAsked } from '../asked.server.ts';
import { refusalText } from './refusal.ts';
import { daysOfWeek, mondaysAfter } from './week.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const week = 7;

export const load: PageServerLoad = async ({ locals, url }) => {
	const monday = mondayAsked(url, locals.today);
	const days = { from: monday, to: addDays(monday, week) };
	const [roster, calendar] = await Promise.all([
		rosterOf(locals.db, { ...officeAsked(locals, url), ...days }),
		calendarOf(locals.db),
	]);
	if (roster)
		await recordRead(locals.db, actOf(locals, 'jadwal tugas', 'headOfOffice'), {
			act: 'counter.rosterRead',
			subject: 'counter.office',
			subjectId: roster.id,
			after: { week: monday },
		});
	return { roster, monday, today: locals.today, days: daysOfWeek(monday, calendar) };
};

/** The office of the reader, for an act on it; the plan of the week is not needed again. */
async function place({ locals, url }: RequestEvent) {
	const monday = mondayAsked(url, locals.today);
	const roster = await rosterOf(locals.db, {
		...officeAsked(locals, url),
		from: monday,
		to: addDays(monday, week),
	});
	if (!roster) error(403, 'forbidden');
	const act = actOf(locals, 'jadwal tugas', 'headOfOffice');
	return { monday, roster, act, calendar: await calendarOf(locals.db) };
}

function back({ url }: RequestEvent): never {
	const kept = new URLSearchParams(url.search);
	for (const name of [...kept.keys()]) if (name.startsWith('/')) kept.delete(name);
	redirect(303, `/kantor/jadwal?${kept}`);
}

export const actions: Actions = {
	simpan: async (event) => {
		const { roster, act, calendar } = await place(event);
		const cells = [...(await event.request.formData())].flatMap(([name, value]) =>
			name.startsWith('sel:') ? [[name.slice(4), String(value).slice(0, 10)] as const] : [],
		);
		const wishes = cells.flatMap(([key, value]) => wishIn(key, value) ?? []);
		const planned = await planDuties(act, { officeId: roster.id, wishes }, calendar);
		if (!planned.ok)
			return fail(409, {
				typed: Object.fromEntries(cells),
				refused: refusalText(planned, roster.officers),
			});
		leaveToast(event.cookies, { message: m.roster_saved({ n: planned.changed }), kind: 'good' });
		back(event);
	},
	salin: async (event) => {
		const { monday, roster, act, calendar } = await place(event);
		const asked = { officeId: roster.id, from: addDays(monday, -week), to: [monday] };
		const copied = await copyWeek(act, asked, calendar);
		if (copied.ok)
			leaveToast(event.cookies, {
				message: m.roster_copied({ n: copied.changed, left: copied.left }),
				kind: 'good',
			});
		back(event);
	},
	ulangi: async (event) => {
		const { monday, roster, act, calendar } = await place(event);
		const weeks = Number((await event.request.formData()).get('weeks'));
		const to = mondaysAfter(monday, weeks);
		const copied = await copyWeek(act, { officeId: roster.id, from: monday, to }, calendar);
		if (copied.ok)
			leaveToast(event.cookies, {
				message: m.roster_copied({ n: copied.changed, left: copied.left }),
				kind: 'good',
			});
		back(event);
	},
	tarik: async (event) => {
		const { roster, act } = await place(event);
		const absenceId = Number((await event.request.formData()).get('absence'));
		if (!Number.isSafeInteger(absenceId)) error(400, 'bad');
		const done = await withdrawAbsence(act, { officeId: roster.id, absenceId });
		if (done.ok) leaveToast(event.cookies, { message: m.roster_withdrawn(), kind: 'good' });
		back(event);
	},
};
