import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Promised } from './promise.ts';

const columns = sql`
	promise.id, promise.officer_id as "officerId", promise.supervisor_id as "supervisorId",
	promise.course_code as "courseCode", promise.behaviour,
	promise.hours_released as "hoursReleased", promise.release_day as "releaseDay",
	promise.proposed_at as "proposedAt", promise.agreed_at as "agreedAt",
	promise.declined_at as "declinedAt", promise.declined_reason as "declinedReason",
	promise.learned_on as "learnedOn", promise.due_on as "dueOn",
	promise.confirmed_at as "confirmedAt", promise.evidence,
	promise.not_kept_at as "notKeptAt", promise.not_kept_reason as "notKeptReason"`;

/** A promise with the names that a page needs. */
export type PromiseCard = Promised & {
	readonly officerName: string;
	readonly supervisorName: string;
	readonly courseTitle: string;
};

const cards = sql`
	select ${columns}, officer.name as "officerName", supervisor.name as "supervisorName",
		coalesce(course.title, promise.course_code) as "courseTitle"
	from culture.promise
	join people.officer_card officer on officer.officer_id = promise.officer_id
	join people.officer_card supervisor on supervisor.officer_id = promise.supervisor_id
	left join learning.course_card course on course.code = promise.course_code`;

/** Promises that an officer made, newest first. */
export async function madeBy(db: Db, officerId: number): Promise<PromiseCard[]> {
	const { rows } = await sql<PromiseCard>`
		${cards} where promise.officer_id = ${officerId} order by promise.id desc`.execute(db);
	return rows;
}

/** Promises made to a supervisor: what waits for an answer first, then by the day to look back. */
export async function madeTo(db: Db, supervisorId: number): Promise<PromiseCard[]> {
	const { rows } = await sql<PromiseCard>`
		${cards} where promise.supervisor_id = ${supervisorId}
		order by promise.due_on nulls first, promise.id desc limit 500`.execute(db);
	return rows;
}

/** The newest promise of an officer for a course, or null. */
export async function newestFor(
	db: Db,
	officerId: number,
	courseCode: string,
): Promise<Promised | null> {
	const { rows } = await sql<Promised>`
		select ${columns} from culture.promise
		where officer_id = ${officerId} and course_code = ${courseCode}
		order by id desc limit 1`.execute(db);
	return rows[0] ?? null;
}

/** A promise to be changed: nobody else changes it until the transaction ends. */
export async function lockPromise(db: Db, id: number): Promise<Promised | null> {
	const { rows } = await sql<Promised>`
		select ${columns} from culture.promise where id = ${id} for update`.execute(db);
	return rows[0] ?? null;
}

/** The officer who leads the nearest unit, by rule people.supervision; null at the top. */
export async function supervisorOf(db: Db, officerId: number): Promise<number | null> {
	const { rows } = await sql<{ supervisorId: number }>`
		select supervisor_id as "supervisorId" from people.supervision
		where officer_id = ${officerId}`.execute(db);
	return rows[0]?.supervisorId ?? null;
}

export async function insertPromise(
	db: Db,
	wish: {
		officerId: number;
		supervisorId: number;
		courseCode: string;
		goalId: number | null;
		behaviour: string;
		hours: number;
		releaseDay: Day | null;
		learnedOn: Day | null;
		at: Date;
	},
): Promise<number | null> {
	const row = await db
		.insertInto('culture.promise')
		.values({
			officer_id: wish.officerId,
			supervisor_id: wish.supervisorId,
			course_code: wish.courseCode,
			goal_id: wish.goalId,
			behaviour: wish.behaviour,
			hours_released: wish.hours,
			release_day: wish.releaseDay,
			learned_on: wish.learnedOn,
			proposed_at: wish.at,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

type Change = {
	agreed_at?: Date;
	declined_at?: Date;
	declined_reason?: string;
	learned_on?: Day;
	due_on?: Day | null;
	confirmed_at?: Date;
	confirmed_by?: number;
	evidence?: string;
	not_kept_at?: Date;
	not_kept_reason?: string;
};

export async function changePromise(db: Db, id: number, change: Change): Promise<void> {
	await db.updateTable('culture.promise').set(change).where('id', '=', id).execute();
}

/** Open promises of an officer for a course that do not know yet when it was learned. */
export async function awaitingLearning(
	db: Db,
	officerId: number,
	courseCode: string,
): Promise<Promised[]> {
	const { rows } = await sql<Promised>`
		select ${columns} from culture.promise
		where officer_id = ${officerId} and course_code = ${courseCode} and learned_on is null
			and declined_at is null and confirmed_at is null and not_kept_at is null
		for update`.execute(db);
	return rows;
}

/** Notes, once each, the promises whose day has passed; returns those newly noted. */
export async function noteOverdueRows(
	db: Db,
	today: Day,
	now: Date,
): Promise<{ id: number; officerId: number; supervisorId: number }[]> {
	const { rows } = await sql<{ id: number; officerId: number; supervisorId: number }>`
		update culture.promise set overdue_noted_at = ${now}
		where id in (
			select id from culture.promise
			where due_on < ${today} and agreed_at is not null and confirmed_at is null
				and not_kept_at is null and overdue_noted_at is null
			order by due_on limit 1000 for update skip locked
		)
		returning id, officer_id as "officerId", supervisor_id as "supervisorId"`.execute(db);
	return rows;
}
