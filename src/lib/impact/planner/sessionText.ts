import { clockAt, type HalfHour } from '../../counter/index.ts';
import { parseDay } from '../../time/index.ts';
import type { PlannedSession } from './plannedClass.ts';

const line = /^(\d{4}-\d{2}-\d{2})\s+(\d{1,2})[.:](\d{2})\s*(?:-|–|sampai)\s*(\d{1,2})[.:](\d{2})$/;

/**
 * Sessions as people write them, one a line or between semicolons. Null when one cannot be read, does
 * not begin and end on a half-hour, or meets another.
 *
 * sessionsIn('2026-12-08 08.00-12.00; 2026-12-10 08.00-12.00') → two sessions of eight half-hours
 */
export function sessionsIn(text: string): PlannedSession[] | null {
	const sessions: PlannedSession[] = [];
	for (const part of text.split(/[\n;]+/)) {
		if (part.trim() === '') continue;
		const session = sessionIn(part.trim());
		if (session === null) return null;
		sessions.push(session);
	}
	sessions.sort((a, b) => (a.day === b.day ? a.from - b.from : a.day < b.day ? -1 : 1));
	const meets = sessions.some((one, at) => {
		const before = sessions[at - 1];
		return before !== undefined && before.day === one.day && before.to > one.from;
	});
	return meets || sessions.length === 0 ? null : sessions;
}

function sessionIn(text: string): PlannedSession | null {
	const read = line.exec(text);
	const day = parseDay(read?.[1] ?? '');
	if (!read || day === null) return null;
	const from = halfHour(read[2], read[3]);
	const to = halfHour(read[4], read[5]);
	if (from === null || to === null || to <= from) return null;
	return { day, from, to };
}

function halfHour(hours = '', minutes = ''): HalfHour | null {
	const at = Number(hours) * 2 + Number(minutes) / 30;
	return Number.isInteger(at) && at >= 0 && at <= 48 ? at : null;
}

/** textOf([…]) → '2026-12-08 08.00-12.00', one a line */
export function textOf(sessions: readonly PlannedSession[]): string {
	const clock = (at: HalfHour) => clockAt(at).replace(':', '.');
	return sessions.map(({ day, from, to }) => `${day} ${clock(from)}-${clock(to)}`).join('\n');
}
