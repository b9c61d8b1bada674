import { createHmac, timingSafeEqual } from 'node:crypto';
import { liveTime, windowAt, windowsAccepted } from './rules-attendance.ts';
import type { AttendedSession } from './attendance.ts';

/** Without letters that are read for others; eight of them are 40 bits, dead after a minute and a half. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

function signed(secret: string, sessionId: number, window: number): string {
	const mac = createHmac('sha256', secret)
		.update(`learning.attend ${sessionId} ${window}`)
		.digest();
	return [...mac.subarray(0, 8)].map((byte) => letters[byte % 30]).join('');
}

/** The code that a session shows now. */
export function attendCode(secret: string, sessionId: number, now: Date): string {
	return signed(secret, sessionId, windowAt(now));
}

/** codeIn(' abcd-2345 ') → 'ABCD2345' */
export function codeIn(text: string): string {
	return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

function same(given: string, right: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(right)];
	return a.length === b.length && timingSafeEqual(a, b);
}

type Session = Pick<AttendedSession, 'sessionId' | 'day' | 'starts' | 'ends'>;

/** The window of a code that is still accepted, or null. */
export function liveWindow(
	secret: string,
	{ sessionId }: Session,
	code: string,
	now: Date,
): number | null {
	const last = windowAt(now);
	for (let back = 0; back < windowsAccepted; back += 1)
		if (same(code, signed(secret, sessionId, last - back))) return last - back;
	return null;
}

/** Every code that a session has shown until `now`, with its window: a thousand for a day. */
export function shownCodes(
	secret: string,
	session: Session,
	now: Date,
): ReadonlyMap<string, number> {
	const { from, to } = liveTime(session);
	const last = Math.min(windowAt(to), windowAt(now));
	const shown = new Map<string, number>();
	for (let window = windowAt(from); window <= last; window += 1)
		shown.set(signed(secret, session.sessionId, window), window);
	return shown;
}
