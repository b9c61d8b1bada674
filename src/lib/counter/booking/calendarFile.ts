/** An appointment as a calendar reads it. */
export type CalendarEntry = {
	readonly uid: string;
	/** How often it was moved: a program then replaces the entry it knows. */
	readonly sequence: number;
	readonly madeAt: Date;
	readonly startsAt: Date;
	readonly endsAt: Date;
	readonly title: string;
	readonly place: string;
	readonly text: string;
	readonly address: string;
};

const longestLine = 74;

/** RFC 5545 (iCalendar) with a reminder two hours before. calendarFile({ … }) → 'BEGIN:VCALENDAR\r\n…' */
export function calendarFile(entry: CalendarEntry): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Mumpuni//Janji temu//ID',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${entry.uid}`,
		`SEQUENCE:${entry.sequence}`,
		`DTSTAMP:${instant(entry.madeAt)}`,
		`DTSTART:${instant(entry.startsAt)}`,
		`DTEND:${instant(entry.endsAt)}`,
		`SUMMARY:${escaped(entry.title)}`,
		`LOCATION:${escaped(entry.place)}`,
		`DESCRIPTION:${escaped(`${entry.text}\n${entry.address}`)}`,
		`URL:${entry.address}`,
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-PT2H',
		`DESCRIPTION:${escaped(entry.title)}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** instant(2026-11-24T03:00:00Z) → '20261124T030000Z' */
function instant(at: Date): string {
	return at.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of more than 75 bytes go on after a blank; all characters here count as up to three bytes. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let bytes = 0;
	for (const character of line) {
		const code = character.codePointAt(0) ?? 0;
		const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
		if (bytes + width > longestLine) {
			parts.push(part);
			part = '';
			bytes = 0;
		}
		part += character;
		bytes += width;
	}
	return [...parts, part].join('\r\n ');
}
