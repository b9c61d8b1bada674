import { dayFormat } from './keptFormats.ts';
import { tagOf, type Locale } from './locale.ts';

const JAKARTA = 'Asia/Jakarta';

const STEPS = [
	{ unit: 'year', seconds: 31_557_600 },
	{ unit: 'month', seconds: 2_629_800 },
	{ unit: 'week', seconds: 604_800 },
	{ unit: 'day', seconds: 86_400 },
	{ unit: 'hour', seconds: 3_600 },
	{ unit: 'minute', seconds: 60 },
] as const;

/** A calendar day in full; takes `'YYYY-MM-DD'`, or an instant that is placed in Jakarta: `formatDay('2026-11-24', 'id')` → `'24 November 2026'`. */
export function formatDay(day: string | Date, locale: Locale): string {
	return dated(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar day with its weekday: `formatWeekday('2026-11-24', 'id')` → `'Selasa, 24 November 2026'`; English has no comma. */
export function formatWeekday(day: string | Date, locale: Locale): string {
	return dated(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar day for narrow columns: `formatShortDay('2026-11-24', 'id')` → `'24 Nov 2026'`. */
export function formatShortDay(day: string | Date, locale: Locale): string {
	return dated(day, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A month of the calendar: `formatMonth('2026-11-01', 'id')` → `'November 2026'`. */
export function formatMonth(day: string, locale: Locale): string {
	return dated(day, locale, { month: 'long', year: 'numeric' });
}

/** A day of a plan, in the year that everybody has in mind: `formatPlanDay('2026-12-03', 'id')` → `'Kam, 3 Des'`. */
export function formatPlanDay(day: string, locale: Locale): string {
	return dated(day, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A time of the day as a clock shows it: `formatClock('13:00', 'id')` → `'13.00'`. */
export function formatClock(clock: string, locale: Locale): string {
	return locale === 'id' ? clock.replace(':', '.') : clock;
}

/** The time of an instant in western Indonesia: 07:05 UTC → `'14.05 WIB'`, in English `'14:05 WIB'`. */
export function formatTime(instant: Date, locale: Locale): string {
	const clock = dayFormat('en-GB', {
		timeZone: JAKARTA,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).format(instant);
	return `${locale === 'id' ? clock.replace(':', '.') : clock} WIB`;
}

/** Day and time of an instant: `'24 November 2026, 14.05 WIB'`. */
export function formatMoment(instant: Date, locale: Locale): string {
	return `${formatDay(instant, locale)}, ${formatTime(instant, locale)}`;
}

/** How far an instant lies from `now`: `'3 hari yang lalu'`, `'dalam 2 jam'`; less than a minute reads as now. */
export function formatRelative(instant: Date, now: Date, locale: Locale): string {
	const words = new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' });
	const seconds = (instant.getTime() - now.getTime()) / 1000;
	const step = STEPS.find((candidate) => Math.abs(seconds) >= candidate.seconds);
	return step
		? words.format(Math.trunc(seconds / step.seconds), step.unit)
		: words.format(0, 'second');
}

/** A length of time from minutes: `formatMinutes(95, 'id')` → `'1 jam 35 menit'`, in English `'1 h 35 min'`. */
export function formatMinutes(minutes: number, locale: Locale): string {
	const whole = Math.round(minutes);
	const [hourWord, minuteWord] = locale === 'id' ? ['jam', 'menit'] : ['h', 'min'];
	const hours = Math.floor(whole / 60);
	const rest = `${whole % 60} ${minuteWord}`;
	if (hours === 0) return rest;
	return whole % 60 === 0 ? `${hours} ${hourWord}` : `${hours} ${hourWord} ${rest}`;
}

function dated(day: string | Date, locale: Locale, shape: Intl.DateTimeFormatOptions): string {
	const [instant, timeZone] =
		typeof day === 'string' ? [new Date(`${day}T00:00:00Z`), 'UTC'] : [day, JAKARTA];
	return dayFormat(tagOf(locale), { ...shape, timeZone }).format(instant);
}
