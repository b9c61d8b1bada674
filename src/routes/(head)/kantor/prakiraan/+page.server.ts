import { forecastOf, openDays, rosterOf } from '#lib/counter/server.ts';
import { planDays } from '#lib/counter/index.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { addDays } from '#lib/time/index.ts';
import { officeAsked } from '../asked.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const until = addDays(today, planDays);
	const [roster, calendar] = await Promise.all([
		rosterOf(db, { ...officeAsked(locals, url), from: today, to: until }),
		calendarOf(db),
	]);
	if (!roster) return { office: null };
	const days = openDays(calendar, today, until);
	const day = days.find((one) => one === url.searchParams.get('hari')) ?? days[0] ?? today;
	const { of, ...forecast } = await forecastOf(db, roster, today, calendar);
	return {
		office: { name: roster.name, code: roster.code },
		day,
		ahead: days.map((one) => ({ day: one, total: of(one)?.day ?? null })),
		told: of(day),
		forecast,
	};
};
