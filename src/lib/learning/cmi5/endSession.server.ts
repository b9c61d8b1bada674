import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import { recordOwn } from '../../xapi/server.ts';
import { lockEnrolment } from '../store-attempt.server.ts';
import type { Session } from './session.ts';
import { aboutOf } from './settle.server.ts';
import { abandoned } from './statements.ts';
import { reportsOf } from './store-report.server.ts';
import { markEnded, openSessionById, staleSessions } from './store-session.server.ts';

/** Ends a session that did not end itself, and says so. The caller holds the lock of the enrolment. */
export async function abandonSession(
	tx: Tx,
	act: Act,
	session: Session,
	origin: string,
): Promise<void> {
	await markEnded(tx, session.id, 'abandoned', act.now);
	const own = (await reportsOf(tx, session)).filter(({ sessionId }) => sessionId === session.id);
	const from = own[0]?.at ?? session.launchedAt;
	const to = own.at(-1)?.at ?? from;
	const about = aboutOf(act, { ...session, origin }, session.id);
	const said = abandoned(about, session.unit, to.getTime() - from.getTime());
	await recordOwn({ db: tx, now: act.now }, origin, [said], '1.0.3');
	await record(tx, act, {
		act: 'learning.sessionAbandoned',
		subject: 'learning.enrolment',
		subjectId: session.enrolmentId,
		about: session.officerId,
		after: { lesson: session.unit.slug, session: session.id },
	});
}

/** Ends an open session of a course, asked for by its id; one that has ended stays as it is. */
export async function endSession(
	act: Act,
	at: { readonly courseId: number; readonly sessionId: string },
	origin: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'noSuchSession' }> {
	return act.db.transaction().execute(async (tx) => {
		const seen = await openSessionById(tx, at.sessionId);
		if (seen?.courseId !== at.courseId) return { ok: false, reason: 'noSuchSession' };
		await lockEnrolment(tx, seen.enrolmentId);
		const session = await openSessionById(tx, at.sessionId);
		if (session) await abandonSession(tx, act, session, origin);
		return { ok: true };
	});
}

const AT_ONCE = 100;

/** Abandons sessions whose day is over; says how many. */
export async function abandonStale(act: Act, origin: string): Promise<number> {
	const stale = await staleSessions(act.db as Db, act.now, AT_ONCE);
	for (const { courseId, id: sessionId } of stale)
		await endSession(act, { courseId, sessionId }, origin);
	return stale.length;
}
