import { error } from '@sveltejs/kit';
import { rosterOf } from '#lib/counter/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { addDays } from '#lib/time/index.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { mondayAsked, officeAsked } from '../../asked.server.ts';
import { daysOfWeek } from '../week.ts';
import type { PageServerLoad } from './$types.js';

const week = 7;

export const load: PageServerLoad = async ({ locals, url }) => {
	const monday = mondayAsked(url, locals.today);
	const span = { from: monday, to: addDays(monday, week) };
	const [roster, calendar] = await Promise.all([
		rosterOf(locals.db, { ...officeAsked(locals, url), ...span }),
		calendarOf(locals.db),
	]);
	if (!roster) error(404, 'no office');
	await recordRead(locals.db, actOf(locals, 'cetak jadwal tugas', 'headOfOffice'), {
		act: 'counter.rosterRead',
		subject: 'counter.office',
		subjectId: roster.id,
		after: { week: monday },
	});
	const { name, officers, duties, absences } = roster;
	return {
		roster: { name, officers, duties, absences },
		monday,
		days: daysOfWeek(monday, calendar),
	};
};
