import { planDays } from '#lib/counter/index.ts';
import { openDays, rosterOf, staffingOf } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { addDays } from '#lib/time/index.ts';
import { officeAsked } from '../asked.server.ts';
import type { PageServerLoad } from './$types.js';

/** A whole number of the address within bounds, else what is usual. */
function between(text: string | null, low: number, high: number, usual: number): number {
	const value = Number(text ?? usual);
	return Number.isInteger(value) && value >= low && value <= high ? value : usual;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const { searchParams: asked } = url;
	const until = addDays(today, planDays);
	const [roster, calendar] = await Promise.all([
		rosterOf(db, { ...officeAsked(locals, url), from: today, to: until }),
		calendarOf(db),
	]);
	if (!roster) return { office: null };
	const days = openDays(calendar, today, until);
	const day = days.find((one) => one === asked.get('hari')) ?? days[0] ?? today;
	const minutes = between(asked.get('menit'), 1, 120, 15);
	const percent = between(asked.get('bagian'), 50, 99, 80);
	const promise = { share: percent / 100, minutes };
	const staffing = await staffingOf(db, roster, { day, today, promise }, calendar);
	const { forecast, paces, lines } = staffing;
	return {
		office: { name: roster.name, code: roster.code },
		day,
		days,
		minutes,
		percent,
		prefixes: forecast.prefixes,
		pastDays: forecast.days,
		paces,
		lines,
	};
};
