import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { WaitEstimate } from './wait.ts';

/** Keeps the first expected wait that a citizen was shown; later ones change nothing. */
export async function keepEstimate(
	db: Db,
	visit: { visitId: number; officeId: number; day: string },
	wait: WaitEstimate,
	now: Date,
): Promise<void> {
	await db
		.insertInto('counter.wait_estimate')
		.values({
			visit_id: visit.visitId,
			office_id: visit.officeId,
			day: visit.day,
			made_at: now,
			low_minutes: wait.low,
			minutes: wait.minutes,
			high_minutes: wait.high,
			ahead: wait.ahead,
			desks: wait.desks,
			measured: wait.measured,
			rule: wait.rule,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/**
 * Compares estimates with what came of them: rules-wait.ts (rangeHeld), asked of the database. The
 * wait ends with the first call; whoever left before it cannot be compared. Returns how many.
 */
export async function judgeOpenEstimates(db: Db, now: Date): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		with ended as (
			select e.visit_id, case when invited.visit_id is not null
				then greatest(0, extract(epoch from first.to_at - e.made_at))::integer end as waited
			from counter.wait_estimate e
			join counter.period first on first.visit_id = e.visit_id and first.follows_at is null
				and first.to_at is not null
			left join counter.period invited on invited.visit_id = e.visit_id
				and invited.from_at = first.to_at
			where e.judged_at is null
			limit 5000
		)
		update counter.wait_estimate e
		set judged_at = ${now}, waited_seconds = ended.waited,
			held = round(ended.waited / 60.0) between e.low_minutes and e.high_minutes
		from ended where ended.visit_id = e.visit_id
		returning e.visit_id as id`.execute(db);
	return rows.length;
}
