import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { putIntoEffect } from './effect.server.ts';
import { mayPublish } from './policy.ts';
import { lockVersion } from './store-draft.server.ts';
import type { LockedVersion } from './store-draft.server.ts';
import { unwrittenIn } from './wish.ts';
import { insertReview } from './store-review.server.ts';

export type Judged =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason:
				'unknownVersion' | 'notADraft' | 'notInReview' | 'ownVersion' | 'unwritten' | 'notFuture';
			readonly detail?: string;
	  };

/** A version is approved for a day within a year. */
const furthestDays = 366;

type Kind = { act: string; after?: object };

/** One change of one version under its lock, with its history. */
function judge(
	act: Act,
	id: number,
	change: (tx: Tx, version: LockedVersion) => Promise<Judged | Kind>,
): Promise<Judged> {
	return act.db.transaction().execute(async (tx): Promise<Judged> => {
		const version = await lockVersion(tx, id);
		if (!version) return { ok: false, reason: 'unknownVersion' };
		const done = await change(tx, version);
		if ('ok' in done) return done;
		await record(tx, act, { ...done, subject: 'competency.framework', subjectId: id });
		return { ok: true };
	});
}

/** The author hands a draft to somebody else; nobody writes in it until it comes back. */
export function submitFramework(act: Act, id: number): Promise<Judged> {
	return judge(act, id, async (tx, version) => {
		if (version.published || version.discarded) return { ok: false, reason: 'notADraft' };
		if (version.submitted) return { ok: true };
		const open = unwrittenIn(version.document);
		if (open.length > 0) return { ok: false, reason: 'unwritten', detail: open.join(', ') };
		await sql`update competency.framework set submitted_at = ${act.now} where id = ${id}`.execute(
			tx,
		);
		return { act: 'competency.frameworkSubmitted' };
	});
}

/** Gives a version back to its author with a note. */
export function returnFramework(act: Act, id: number, note: string): Promise<Judged> {
	return judge(act, id, async (tx, version) => {
		if (version.published || !version.submitted) return { ok: false, reason: 'notInReview' };
		if (act.who.kind !== 'officer' || !mayPublish(act.who, version))
			return { ok: false, reason: 'ownVersion' };
		await sql`update competency.framework set submitted_at = null, scheduled_on = null,
			scheduled_by = null, scheduled_at = null where id = ${id}`.execute(tx);
		await insertReview(tx, id, { verdict: 'returned', note, by: act.who.officerId, now: act.now });
		return { act: 'competency.frameworkReturned', after: { note } };
	});
}

/**
 * Somebody else than the author puts a version in force from today. Publishing twice is publishing once.
 */
export function publishFramework(act: Act, id: number, note: string): Promise<Judged> {
	return judge(act, id, async (tx, version) => {
		if (version.published) return { ok: true };
		if (!version.submitted || version.scheduledOn) return { ok: false, reason: 'notInReview' };
		const { who } = act;
		if (who.kind !== 'officer' || !mayPublish(who, version))
			return { ok: false, reason: 'ownVersion' };
		await putIntoEffect(tx, act, version, who.officerId);
		await insertReview(tx, id, { verdict: 'published', note, by: who.officerId, now: act.now });
		return { act: 'competency.frameworkPublished', after: { version: version.version } };
	});
}

/** Approves a version for a day to come; a job puts it in force on that day. Twice for a day is once. */
export function scheduleFramework(
	act: Act,
	id: number,
	{ on, note }: { on: Day; note: string },
): Promise<Judged> {
	return judge(act, id, async (tx, version) => {
		if (version.published || !version.submitted) return { ok: false, reason: 'notInReview' };
		const { who } = act;
		if (who.kind !== 'officer' || !mayPublish(who, version))
			return { ok: false, reason: 'ownVersion' };
		if (version.scheduledOn === on) return { ok: true };
		if (on <= act.today || on > addDays(act.today, furthestDays))
			return { ok: false, reason: 'notFuture' };
		await sql`update competency.framework set scheduled_on = ${on},
			scheduled_by = ${who.officerId}, scheduled_at = ${act.now} where id = ${id}`.execute(tx);
		await insertReview(tx, id, { verdict: 'scheduled', note, by: who.officerId, now: act.now });
		return { act: 'competency.frameworkScheduled', after: { on } };
	});
}

/** Sets a draft aside with a reason; it stays to be read, and another draft may begin. Once is enough. */
export function discardFramework(act: Act, id: number, reason: string): Promise<Judged> {
	return judge(act, id, async (tx, version) => {
		if (version.discarded) return { ok: true };
		if (version.published || version.submitted || act.who.kind !== 'officer')
			return { ok: false, reason: 'notADraft' };
		await sql`update competency.framework set discarded_at = ${act.now},
			discarded_by = ${act.who.officerId}, discard_reason = ${reason} where id = ${id}`.execute(tx);
		return { act: 'competency.frameworkDiscarded', after: { reason } };
	});
}
