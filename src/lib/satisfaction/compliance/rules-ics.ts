import { addDays, calendarLine } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** A whole day in a calendar program. */
export type DayEntry = {
	readonly uid: string;
	readonly on: Day;
	readonly title: string;
	readonly text: string;
};

/**
 * A calendar file (RFC 5545): whole days, which no time zone moves; read again, an entry takes the
 * place of the one of the same uid.
 *
 * dutyCalendar('SKM', [], now) → 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…END:VCALENDAR\r\n'
 */
export function dutyCalendar(name: string, entries: readonly DayEntry[], now: Date): string {
	const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
	const compact = (day: Day) => day.replaceAll('-', '');
	const events = entries.flatMap(({ uid, on, title, text }) => [
		calendarLine('BEGIN', 'VEVENT'),
		calendarLine('UID', uid),
		calendarLine('DTSTAMP', stamp),
		calendarLine('DTSTART;VALUE=DATE', compact(on)),
		calendarLine('DTEND;VALUE=DATE', compact(addDays(on, 1))),
		calendarLine('SUMMARY', title),
		calendarLine('DESCRIPTION', text),
		calendarLine('TRANSP', 'TRANSPARENT'),
		calendarLine('END', 'VEVENT'),
	]);
	return [
		calendarLine('BEGIN', 'VCALENDAR'),
		calendarLine('VERSION', '2.0'),
		calendarLine('PRODID', '-//Mumpuni//Kalender SKM//ID'),
		calendarLine('X-WR-CALNAME', name),
		...events,
		calendarLine('END', 'VCALENDAR'),
	].join('');
}
