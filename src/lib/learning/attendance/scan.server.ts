import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { addDays } from '../../time/index.ts';
import type { AttendedSession, KeptScan, MergedScan, ScanOutcome } from './attendance.ts';
import { codeIn, liveWindow, shownCodes } from './code.server.ts';
import type { PlaceFound, Position } from '../place/place.ts';
import { positionIn } from '../place/rules-position.ts';
import { isLive, keptDays, windowStart } from './rules-attendance.ts';
import { addScan, sessionsOfOfficer } from './store-attendance.server.ts';

type Asked = { readonly officerId: number; readonly secret: string };

/** Somebody in the room scans the code on the screen, or types it. Any number of times a session. */
export async function scanCode(
	act: Act,
	asked: Asked & { readonly code: string; readonly where?: Position | null },
): Promise<ScanOutcome> {
	const days = { from: act.today, to: addDays(act.today, 1) };
	const own = await sessionsOfOfficer(act.db, asked.officerId, days);
	const live = own.filter((session) => isLive(session, act.now));
	if (live.length === 0) return { ok: false, reason: 'noSessionNow' };
	const code = codeIn(asked.code);
	for (const session of live) {
		const window = liveWindow(asked.secret, session, code, act.now);
		if (window === null) continue;
		const place = placeFound(session, asked.where);
		await keep(act, asked.officerId, session, { window, way: 'screen', place });
		return { ok: true, session, at: windowStart(window), place };
	}
	const old = live.some((session) => shownCodes(asked.secret, session, act.now).has(code));
	return { ok: false, reason: old ? 'codeOld' : 'codeUnknown' };
}

/**
 * Scans that a phone kept without line. A code proves when it was on the screen, not who was there, so
 * one that comes late waits for a person. The same scan sent twice is one scan.
 */
export async function mergeScans(
	act: Act,
	asked: Asked & { readonly scans: readonly KeptScan[] },
): Promise<MergedScan[]> {
	const days = { from: addDays(act.today, -keptDays), to: addDays(act.today, 1) };
	const own = await sessionsOfOfficer(act.db, asked.officerId, days);
	const shown = own.map((session) => ({
		session,
		codes: shownCodes(asked.secret, session, act.now),
	}));
	const answers: MergedScan[] = [];
	for (const scan of asked.scans) answers.push(await mergeOne(act, asked, shown, scan));
	return answers;
}

async function mergeOne(
	act: Act,
	{ officerId, secret }: Asked,
	shown: readonly { session: AttendedSession; codes: ReadonlyMap<string, number> }[],
	scan: KeptScan,
): Promise<MergedScan> {
	const code = codeIn(scan.code);
	for (const { session, codes } of shown) {
		const place = placeFound(session, scan.where);
		const isNow = isLive(session, act.now) ? liveWindow(secret, session, code, act.now) : null;
		if (isNow !== null) {
			await keep(act, officerId, session, { window: isNow, way: 'screen', place });
			return isThere(place) ? 'counted' : 'waits';
		}
		const window = codes.get(code);
		if (window === undefined) continue;
		await keep(act, officerId, session, { window, way: 'offline', place });
		return 'waits';
	}
	return 'refused';
}

type Scanned = {
	readonly window: number;
	readonly way: 'screen' | 'offline';
	readonly place: PlaceFound | null;
};

/** What a position says where the session asks for one. The position goes no further than here. */
const placeFound = ({ place }: AttendedSession, where: Position | null | undefined) =>
	place === null ? null : positionIn(place, where ?? null);

const isThere = (place: PlaceFound | null) => place === null || place.verdict === 'inside';

function keep(
	act: Act,
	officerId: number,
	{ sessionId }: AttendedSession,
	{ window, way, place }: Scanned,
): Promise<void> {
	return act.db.transaction().execute(async (tx) => {
		// Whoever scans again with a position is not held to the scan without one.
		const key = [sessionId, officerId, window, ...(place ? [place.verdict] : [])].join(':');
		const at = windowStart(window);
		const scan = { key, sessionId, officerId, at, arrivedAt: act.now, way, place };
		if (!(await addScan(tx, scan))) return;
		await record(tx, act, {
			act: 'learning.scanned',
			subject: 'learning.class_session',
			subjectId: sessionId,
			about: officerId,
			after: { window, way, ...(place ? { place } : {}) },
		});
	});
}
