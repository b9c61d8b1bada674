import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Session } from './session.ts';
import type { Said } from './vocabulary.ts';

export type StoredReport = {
	readonly sessionId: string;
	readonly said: Said;
	readonly statementId: string;
	readonly scaled: number | null;
	readonly at: Date;
};

/** What a unit said in a registration, in the order in which it was heard. */
export async function reportsOf(db: Db, session: Session): Promise<StoredReport[]> {
	const { rows } = await sql<StoredReport>`
		select session_id as "sessionId", said, statement_id as "statementId", scaled, at
		from learning.cmi5_report
		where registration_id = ${session.registrationId}::uuid and lesson_id = ${session.unit.lessonId}
		order by at`.execute(db);
	return rows;
}

export async function insertReport(
	db: Db,
	session: Session,
	report: Omit<StoredReport, 'sessionId'> & { readonly seconds: number },
): Promise<void> {
	await sql`
		insert into learning.cmi5_report
			(session_id, registration_id, lesson_id, said, statement_id, scaled, seconds, at)
		values (${session.id}::uuid, ${session.registrationId}::uuid, ${session.unit.lessonId},
			${report.said}, ${report.statementId}::uuid, ${report.scaled}, ${report.seconds},
			${report.at})`.execute(db);
}

/**
 * Keeps the state of the unit where the pages of learning look for it. Only passed and failed have a score,
 * and both end an attempt, so every score counts towards the best.
 */
export async function keepUnitState(
	db: Db,
	session: Session,
	state: {
		readonly completion: 'completed' | 'incomplete';
		readonly success: 'passed' | 'failed' | 'unknown';
		readonly score: number | null;
		readonly at: Date;
	},
): Promise<void> {
	const { registrationId, enrolmentId, unit } = session;
	await sql`
		insert into learning.package_state
			(enrolment_id, lesson_id, cmi, completion, success, score, best, seconds, kept_at)
		select ${enrolmentId}::bigint, ${unit.lessonId}::bigint, '{}', ${state.completion}::text,
			${state.success}::text, ${state.score}::smallint, ${state.score}::smallint,
			coalesce(sum(longest), 0), ${state.at}
		from (
			select max(seconds) as longest from learning.cmi5_report
			where registration_id = ${registrationId}::uuid and lesson_id = ${unit.lessonId}
			group by session_id
		) sessions
		on conflict (enrolment_id, lesson_id) do update set completion = excluded.completion,
			success = excluded.success, score = excluded.score,
			best = greatest(package_state.best, excluded.best), seconds = excluded.seconds,
			kept_at = excluded.kept_at`.execute(db);
}
