import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { MIGRATE_JOB } from './job.ts';
import { mayPublish } from './policy.ts';
import { lockVersion } from './store-draft.server.ts';
import type { LockedVersion } from './store-draft.server.ts';
import { putInForce } from './store-force.server.ts';
import { endBefore, endRemoved, keepRules } from './store-publish.server.ts';
import { unwrittenIn } from './wish.ts';
import { insertReview } from './store-review.server.ts';

export type Judged =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'unknownVersion' | 'notADraft' | 'notInReview' | 'ownVersion' | 'unwritten';
			readonly detail?: string;
	  };

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
		if (version.published) return { ok: false, reason: 'notADraft' };
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
		await sql`update competency.framework set submitted_at = null where id = ${id}`.execute(tx);
		await insertReview(tx, id, { verdict: 'returned', note, by: act.who.officerId, now: act.now });
		return { act: 'competency.frameworkReturned', after: { note } };
	});
}

/**
 * Somebody else than the author puts a version in force from today: the one before it ends, demands of
 * competencies that left end, and a job takes the ratings along by the rules of the version. Publishing
 * twice is publishing once.
 */
export function publishFramework(act: Act, id: number, note: string): Promise<Judged> {
	return judge(act, id, async (tx, version) => {
		if (version.published) return { ok: true };
		if (!version.submitted) return { ok: false, reason: 'notInReview' };
		const { who, now, today } = act;
		if (who.kind !== 'officer' || !mayPublish(who, version))
			return { ok: false, reason: 'ownVersion' };
		await endBefore(tx, version, today);
		await sql`
			update competency.framework
			set published_at = ${now}, approver_id = ${who.officerId}, valid_from = ${today}
			where id = ${id}`.execute(tx);
		await putInForce(tx, id, version.document, today);
		await endRemoved(tx, version, today);
		await keepRules(tx, version, today);
		await insertReview(tx, id, { verdict: 'published', note, by: who.officerId, now });
		await sql`select graphile_worker.add_job(${MIGRATE_JOB}, json_build_object('frameworkId', ${id}::bigint),
			queue_name := ${MIGRATE_JOB}, job_key := ${`${MIGRATE_JOB} ${id}`})`.execute(tx);
		return { act: 'competency.frameworkPublished', after: { version: version.version } };
	});
}
