import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { yearOf, type Day } from '../../time/index.ts';

/** What an officer has passed, as the arrow lessonsFillPlans brings it. */
export type Done = {
	readonly key: string;
	readonly officerId: number;
	readonly courseCode: string;
	readonly competencyCode: string;
	readonly level: number;
	readonly doneOn: Day;
};

/**
 * Counts an officer in the row of the signed plan that this fulfils: the row of the course, else the
 * highest step of the competency that the level reaches. Once a row, however often it is told.
 */
export async function noteDone(act: Act, done: Done): Promise<{ readonly counted: boolean }> {
	const { key, officerId, courseCode, competencyCode, level, doneOn } = done;
	const { numAffectedRows } = await sql`
		insert into plan.hcdp_done (line_id, officer_id, done_on, key)
		select l.id, ${officerId}::bigint, ${doneOn}::date, ${key}
		from plan.cycle y
		join plan.hcdp_signature s on s.cycle_id = y.id
		join plan.hcdp_line l on l.cycle_id = y.id and l.planned > 0
		left join competency.named c on c.competency_id = l.competency_id
		where y.year = ${yearOf(doneOn)}
			and (l.course_code = ${courseCode} or (c.code = ${competencyCode} and l.level <= ${level}))
		order by l.course_code is not distinct from ${courseCode} desc, l.level desc nulls last, l.id
		limit 1
		on conflict do nothing`.execute(act.db);
	return { counted: Number(numAffectedRows ?? 0) > 0 };
}
