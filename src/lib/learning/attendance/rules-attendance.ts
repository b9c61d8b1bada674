import { instantAt } from '../../time/index.ts';
import type { AttendedSession, Presence, PresenceFacts } from './attendance.ts';

/** A code is shown for so long; the one before it still counts, for whoever was just aiming. */
const windowSeconds = 30;
export const windowsAccepted = 3;
/** Scans count from so many minutes before a session until so many after it. */
const marginMinutes = 30;
/** A phone may bring scans so many days later. */
export const keptDays = 7;

/** windowAt(1970-01-01T00:01:05Z) → 2 */
export function windowAt(at: Date): number {
	return Math.floor(at.getTime() / 1000 / windowSeconds);
}

export const windowStart = (window: number) => new Date(window * windowSeconds * 1000);

type Times = Pick<AttendedSession, 'day' | 'starts' | 'ends'>;

/** From when until when scans of a session count. */
export function liveTime({ day, starts, ends }: Times): { from: Date; to: Date } {
	const margin = marginMinutes * 60_000;
	return {
		from: new Date(instantAt(day, starts).getTime() - margin),
		to: new Date(instantAt(day, ends).getTime() + margin),
	};
}

export function isLive(session: Times, now: Date): boolean {
	const { from, to } = liveTime(session);
	return now >= from && now < to;
}

/** Before its scans count nobody is absent from a session. */
export function hasBegun(session: Times, now: Date): boolean {
	return now >= liveTime(session).from;
}

/** A person's word counts before any scan; a scan without line or not from its place waits for one. */
export function presenceOf(facts: PresenceFacts | undefined): Presence {
	if (!facts) return 'absent';
	if (facts.said !== null) return facts.said ? 'present' : 'absent';
	if (facts.screenScans > 0) return 'present';
	return facts.offlineScans + facts.apartScans > 0 ? 'waits' : 'absent';
}

/** 4 of 5 sessions are 80 percent, which is enough for 80. attendedEnough(4, 5, 80) → true */
export function attendedEnough(attended: number, sessions: number, leastShare: number): boolean {
	return sessions > 0 && attended * 100 >= sessions * leastShare;
}
