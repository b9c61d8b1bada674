import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Session } from './session.ts';
import type { LaunchMode } from './structure.ts';
import { unitColumn, unitTables } from './store-unit.server.ts';

export async function insertSession(
	db: Db,
	made: {
		readonly id: string;
		readonly registrationId: string;
		readonly lessonId: number;
		readonly mode: LaunchMode;
		readonly fetchHash: Buffer;
		readonly at: Date;
		readonly endsAt: Date;
	},
): Promise<void> {
	await sql`
		insert into learning.cmi5_session
			(id, registration_id, lesson_id, mode, fetch_hash, launched_at, ends_at)
		values (${made.id}::uuid, ${made.registrationId}::uuid, ${made.lessonId}, ${made.mode},
			${made.fetchHash}, ${made.at}, ${made.endsAt})`.execute(db);
}

const isOpen = sql`session.terminated_at is null and session.abandoned_at is null`;

function sessions(where: ReturnType<typeof sql>) {
	return sql<Session & { secretHash: Buffer | null }>`
		select session.id, session.registration_id as "registrationId", session.mode,
			session.launched_at as "launchedAt", session.secret_hash as "secretHash",
			session.preferences_read_at as "preferencesReadAt", session.terminated_at as "terminatedAt",
			registration.enrolment_id as "enrolmentId", enrolment.officer_id as "officerId",
			course.id as "courseId", course.code as "courseCode", ${unitColumn} as unit
		from learning.cmi5_session session
		join learning.cmi5_registration registration on registration.id = session.registration_id
		join learning.enrolment on enrolment.id = registration.enrolment_id
		join learning.course on course.id = enrolment.course_id
		join (${unitTables}) on unit.lesson_id = session.lesson_id
		where ${where}`;
}

/** A session that was not abandoned and whose day is not over. */
export async function sessionWith(
	db: Db,
	id: string,
	now: Date,
): Promise<(Session & { readonly secretHash: Buffer | null }) | null> {
	const { rows } = await sessions(sql`session.id = ${id}::uuid and session.abandoned_at is null
		and session.ends_at > ${now}`).execute(db);
	return rows[0] ?? null;
}

/** The open session of a unit, of which there is never more than one. */
export async function openSessionOf(
	db: Db,
	registrationId: string,
	lessonId: number,
): Promise<Session | null> {
	const { rows } = await sessions(sql`session.registration_id = ${registrationId}::uuid
		and session.lesson_id = ${lessonId} and ${isOpen}`).execute(db);
	return rows[0] ?? null;
}

export async function openSessionById(db: Db, id: string): Promise<Session | null> {
	const { rows } = await sessions(sql`session.id = ${id}::uuid and ${isOpen}`).execute(db);
	return rows[0] ?? null;
}

/** Sessions that are open after their day. */
export async function staleSessions(db: Db, now: Date, limit: number): Promise<Session[]> {
	const { rows } = await sessions(
		sql`session.ends_at <= ${now} and ${isOpen} order by session.ends_at limit ${limit}`,
	).execute(db);
	return rows;
}

/** Gives a session its secret, once; null where the key is unknown, was used, or has ended. */
export async function giveSecret(
	db: Db,
	fetchHash: Buffer,
	secretHash: Buffer,
	now: Date,
): Promise<string | null> {
	const { rows } = await sql<{ id: string }>`
		update learning.cmi5_session session set secret_hash = ${secretHash}, fetched_at = ${now}
		where fetch_hash = ${fetchHash} and fetched_at is null and ends_at > ${now} and ${isOpen}
		returning id`.execute(db);
	return rows[0]?.id ?? null;
}

export async function markPreferencesRead(db: Db, id: string, at: Date): Promise<void> {
	await sql`
		update learning.cmi5_session set preferences_read_at = ${at}
		where id = ${id}::uuid and preferences_read_at is null`.execute(db);
}

export async function markEnded(
	db: Db,
	id: string,
	how: 'terminated' | 'abandoned',
	at: Date,
): Promise<void> {
	await sql`
		update learning.cmi5_session set ${sql.ref(`${how}_at`)} = ${at}
		where id = ${id}::uuid`.execute(db);
}
