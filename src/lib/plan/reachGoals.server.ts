import { sql } from 'kysely';
import type { ProvenLevel } from '../competency/index.ts';
import type { Act } from '../platform/act.server.ts';
import type { GoalFact } from './events.ts';
import { takeStep } from './stepGoal.server.ts';

/**
 * Marks every open goal of an officer that a proven level has reached, approved or not: what was to
 * be learnt is proven. Repeating it marks nothing.
 */
export async function reachGoals(
	act: Act,
	proof: {
		readonly officerId: number;
		readonly competencyCode: string;
		readonly provenLevel: ProvenLevel;
	},
): Promise<{ readonly ok: true; readonly reached: number }> {
	return act.db.transaction().execute(async (tx) => {
		const { rows } = await sql<GoalFact>`
			update plan.goal g set reached_at = ${act.now}
			from competency.named c
			where c.competency_id = g.competency_id and c.code = ${proof.competencyCode}
				and g.officer_id = ${proof.officerId} and g.to_level <= ${proof.provenLevel}
				and g.refused_at is null and g.reached_at is null
			returning g.id as "goalId", g.officer_id as "officerId", c.code as "competencyCode",
				g.course_code as "courseCode"
		`.execute(tx);
		for (const goal of rows) await takeStep(tx, act, goal, { act: 'reached' });
		return { ok: true, reached: rows.length };
	});
}
