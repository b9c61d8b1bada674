import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { TimetableOfficer, TimetableWish } from '../timetable/index.ts';
import type { BlockedWish } from './blocked.ts';
import type { PlanRun } from './planRun.ts';

const columns = sql`
	id, timetable_id as "timetableId", number, kind, previous_run_id as "previousRunId", seconds,
	asked_at as "askedAt", started_at as "startedAt", progress, ended_at as "endedAt", outcome, value,
	bound, gap, proof, method, seconds_used as "secondsUsed", offices, officers, wishes, seats, cost,
	half_hours as "halfHours", fairness, violations, rule`;

export async function runOfPlan(db: Db, runId: number): Promise<PlanRun | null> {
	const { rows } = await sql<PlanRun>`
		select ${columns} from impact.plan_run where id = ${runId}`.execute(db);
	return rows[0] ?? null;
}

/** The runs of a timetable, the newest first; at most 20. */
export async function runsOf(db: Db, timetableId: number): Promise<PlanRun[]> {
	const { rows } = await sql<PlanRun>`
		select ${columns} from impact.plan_run where timetable_id = ${timetableId}
		order by number desc limit 20`.execute(db);
	return rows;
}

/** Marks a run as begun; null where it has ended. A job that a kill cut off begins again here. */
export async function beginRun(db: Db, runId: number, now: Date): Promise<PlanRun | null> {
	const { rows } = await sql<PlanRun>`
		update impact.plan_run set started_at = ${now}, progress = 0
		where id = ${runId} and ended_at is null returning ${columns}`.execute(db);
	return rows[0] ?? null;
}

export async function noteRunProgress(db: Db, runId: number, progress: number): Promise<void> {
	await db
		.updateTable('impact.plan_run')
		.set({ progress: Math.min(0.99, Math.max(0, progress)) })
		.where('id', '=', runId)
		.where('ended_at', 'is', null)
		.execute();
}

/** Whether a run still waits for its end, held until the transaction is over: two jobs end it once. */
export async function isOpen(tx: Tx, runId: number): Promise<boolean> {
	const { rows } = await sql`
		select id from impact.plan_run where id = ${runId} and ended_at is null for update`.execute(tx);
	return rows.length > 0;
}

/** Who sits where, with what the seat is worth; one statement however many. */
export async function addSeats(
	tx: Tx,
	runId: number,
	seats: readonly { officerId: number; classId: number }[],
	known: {
		officers: ReadonlyMap<number, TimetableOfficer>;
		wishOf: (officerId: number, classId: number) => TimetableWish | undefined;
	},
): Promise<void> {
	const rows = seats.map(({ officerId, classId }) => {
		const wish = known.wishOf(officerId, classId);
		return {
			o: officerId,
			c: classId,
			f: known.officers.get(officerId)?.officeId,
			m: wish?.minutesAYear ?? 0,
			l: wish?.gap ?? 0,
		};
	});
	await sql`insert into impact.plan_seat (run_id, class_id, officer_id, office_id, minutes_a_year, lacks)
		select ${runId}::bigint, c, o, f, m, l
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			as s (o bigint, c bigint, f bigint, m double precision, l smallint)`.execute(tx);
}

export async function addBlocked(
	tx: Tx,
	runId: number,
	blocked: readonly BlockedWish[],
): Promise<void> {
	await sql`insert into impact.plan_blocked
			(run_id, officer_id, course_code, office_id, class_id, rule, price, at, minutes_a_year)
		select ${runId}::bigint, "officerId", "courseCode", "officeId", "classId", rule, price, at,
			"minutesAYear"
		from jsonb_to_recordset(${JSON.stringify(blocked)}::jsonb) as b ("officerId" bigint,
			"courseCode" text, "officeId" bigint, "classId" bigint, rule text, price double precision,
			at jsonb, "minutesAYear" double precision)`.execute(tx);
}
