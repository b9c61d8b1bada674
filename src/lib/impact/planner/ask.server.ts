import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { PlannerOutcome } from './outcome.ts';
import { planned } from './planned.server.ts';

/** The name of the job that computes a plan. */
export const PLAN_JOB = 'impact.planTimetable';

/**
 * Asks for a plan, or for a replan that keeps to the plan people were told. One at a time for each
 * timetable: who presses twice gets the run that is under way.
 */
export async function askPlan(
	act: Act,
	who: Principal,
	asked: {
		readonly timetableId: number;
		readonly kind: 'plan' | 'replan';
		readonly seconds: number;
	},
): Promise<PlannerOutcome<{ readonly runId: number }>> {
	const { timetableId, kind, seconds } = asked;
	return planned<{ runId: number }>(act, who, timetableId, async (tx, timetable) => {
		const { rows } = await sql<{ running: number | null; last: number; classes: number }>`
			select (select id from impact.plan_run
					where timetable_id = ${timetableId} and ended_at is null) as running,
				(select coalesce(max(number), 0) from impact.plan_run
					where timetable_id = ${timetableId}) as last,
				(select count(*)::integer from impact.planned_class
					where timetable_id = ${timetableId} and cancelled_at is null) as classes`.execute(tx);
		const [row] = rows;
		if (!row || row.classes === 0) return { ok: false, reason: 'noClasses' };
		if (row.running !== null) return { ok: true, runId: row.running };
		const previous = kind === 'replan' ? timetable.publishedRunId : null;
		if (kind === 'replan' && previous === null) return { ok: false, reason: 'nothingPublished' };
		const { id } = await tx
			.insertInto('impact.plan_run')
			.values({
				timetable_id: timetableId,
				number: row.last + 1,
				kind,
				previous_run_id: previous,
				seconds,
				asked_by: who.officerId,
				asked_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await sql`select graphile_worker.add_job(${PLAN_JOB}, json_build_object('runId', ${id}::bigint),
			queue_name := ${PLAN_JOB}, max_attempts := 2)`.execute(tx);
		await record(tx, act, {
			act: 'impact.planAsked',
			subject: 'impact.plan_run',
			subjectId: id,
			after: { timetableId, kind, seconds },
		});
		return { ok: true, runId: id };
	});
}
