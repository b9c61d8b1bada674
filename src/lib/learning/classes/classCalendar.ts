import { calendarLine, instantAt } from '../../time/index.ts';
import type { HeldClass } from './heldClass.ts';

type Wish = {
	readonly host: string;
	readonly origin: string;
	readonly name: string;
	readonly now: Date;
};

type Shown = Pick<HeldClass, 'id' | 'code' | 'title' | 'place' | 'link' | 'revision' | 'sessions'>;

/**
 * The sessions of one person as a calendar (RFC 5545) that programs read again and again. A session
 * keeps its UID, and SEQUENCE counts the changes of its class, so that a program moves what it knows.
 */
export function classCalendar(
	classes: readonly Shown[],
	{ host, origin, name, now }: Wish,
): string {
	const line = calendarLine;
	const events = classes.flatMap((held) =>
		held.sessions.map(({ id, day, starts, ends, room }) =>
			[
				line('BEGIN', 'VEVENT'),
				line('UID', `kelas-${held.id}-${id}@${host}`),
				line('SEQUENCE', String(held.revision)),
				line('DTSTAMP', stamp(now)),
				line('DTSTART', stamp(instantAt(day, starts))),
				line('DTEND', stamp(instantAt(day, ends))),
				line('SUMMARY', held.title),
				line(
					'LOCATION',
					[room, held.place].filter((part) => part !== null).join(', ') || (held.link ?? ''),
				),
				line('DESCRIPTION', [held.code, held.link].filter((part) => part !== null).join('\n')),
				line('URL', `${origin}/saya/kelas/${held.id}`),
				line('END', 'VEVENT'),
			].join(''),
		),
	);
	return [
		line('BEGIN', 'VCALENDAR'),
		line('VERSION', '2.0'),
		line('PRODID', '-//Mumpuni//Kelas//ID'),
		line('METHOD', 'PUBLISH'),
		line('X-WR-CALNAME', name),
		line('REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'),
		...events,
		line('END', 'VCALENDAR'),
	].join('');
}

/** stamp(2026-11-24T03:00:00Z) → '20261124T030000Z' */
function stamp(at: Date): string {
	return at.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
