import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { KeptAct, KeptKind, KeptOutcome, KeptResult } from './keptAct.ts';

/** One outbox of an officer at a time: a phone that sends twice at once waits for itself. */
export async function oneOutbox(tx: Tx, officerId: number): Promise<void> {
	const key = `learning.kept ${officerId}`;
	await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** What became of an act that has been here before; null when it is new. */
export async function knownOutcome(
	tx: Tx,
	id: string,
	officerId: number,
): Promise<KeptResult | null> {
	const row = await tx
		.selectFrom('learning.offline_act')
		.select(['outcome', 'reason', 'score', 'passed'])
		.where('id', '=', id)
		.where('officer_id', '=', officerId)
		.executeTakeFirst();
	if (!row) return null;
	const { outcome, reason, score, passed } = row;
	const known = {
		outcome,
		...(reason === null ? {} : { reason }),
		...(score === null ? {} : { score, passed }),
	};
	return known as KeptResult;
}

export type FollowedAct = {
	readonly kept: KeptAct;
	readonly officerId: number;
	readonly copy: string | null;
	readonly notBefore: Date;
	readonly at: Date;
	readonly arrivedAt: Date;
	readonly result: KeptResult;
};

export async function addKept(tx: Tx, followed: FollowedAct): Promise<void> {
	const { kept, result } = followed;
	// Where somebody was is judged and let go.
	const { id, kind, at: _at, where: _where, ...what } = { where: null, ...kept };
	await tx
		.insertInto('learning.offline_act')
		.values({
			id,
			kind,
			officer_id: followed.officerId,
			copy_id: followed.copy,
			not_before: followed.notBefore,
			at: followed.at,
			arrived_at: followed.arrivedAt,
			course_code: kept.kind === 'scan' ? null : kept.course,
			lesson_slug: 'lesson' in kept ? kept.lesson : null,
			what: JSON.stringify(what),
			outcome: result.outcome,
			reason: result.outcome === 'refused' ? result.reason : null,
			score: result.score ?? null,
			passed: result.passed ?? null,
		})
		.execute();
}

export type KeptRow = {
	readonly place: number;
	readonly kind: KeptKind;
	readonly courseTitle: string | null;
	readonly lessonTitle: string | null;
	readonly at: Date;
	readonly arrivedAt: Date;
	readonly outcome: KeptOutcome['outcome'];
	readonly reason: string | null;
	readonly score: number | null;
};

/** What an officer's phones have brought, newest first; one index, one page. */
export async function keptActsOf(
	db: Db,
	officerId: number,
	before: number | null,
	most: number,
): Promise<KeptRow[]> {
	const { rows } = await sql<KeptRow>`
		select kept.place, kept.kind, kept.at, kept.arrived_at as "arrivedAt", kept.outcome, kept.reason,
			kept.score,
			course.title as "courseTitle", lesson.title as "lessonTitle"
		from learning.offline_act kept
		left join learning.offline_copy copy on copy.id = kept.copy_id
		left join learning.enrolment on enrolment.id = copy.enrolment_id
		left join learning.course on course.id = enrolment.course_id
		left join learning.lesson
			on lesson.course_id = course.id and lesson.slug = kept.lesson_slug
		where kept.officer_id = ${officerId} and kept.place < ${before ?? Number.MAX_SAFE_INTEGER}
		order by kept.place desc limit ${most}`.execute(db);
	return rows;
}
