import type pg from 'pg';
import type { GoalReason } from '../plan/index.ts';
import type { OpenGap } from './goals.ts';

/**
 * Gaps of today, at most one for each officer, those at the counters first. Of the tour's learner
 * only the gap that the native course closes.
 */
export async function openGaps(
	pool: pg.Pool,
	courses: Readonly<Record<string, { code: string; title: string }>>,
	atMost: number,
	learner: number,
): Promise<OpenGap[]> {
	const { rows } = await pool.query<{
		officer: string;
		supervisor: string | null;
		competency: string;
		code: string;
		required: GoalReason['required'];
		proven: GoalReason['proven'];
		chance: number;
	}>(
		`with gap as (
			select distinct on (need.officer_id) need.officer_id, need.competency_id, competency.code,
				need.level as required, belief.proven_level as proven,
				(select sum(part) from unnest(belief.chances[need.level:5]) part) as chance
			from competency.need
			join competency.belief using (officer_id, competency_id)
			join competency.competency on competency.id = need.competency_id
			where belief.proven_level < need.level
				and (need.officer_id <> $2 or competency.code = 'M.3')
			order by need.officer_id, (competency.code <> 'M.3'), need.competency_id
		)
		select gap.officer_id as officer, supervision.supervisor_id as supervisor,
			gap.competency_id as competency, gap.code, gap.required, gap.proven, gap.chance
		from gap
		join people.officer_card card on card.officer_id = gap.officer_id
		left join people.supervision on supervision.officer_id = gap.officer_id
		order by (gap.officer_id <> $2), (card.post_code <> 'PTSP-LOKET'), gap.officer_id
		limit $1`,
		[atMost, learner],
	);
	return rows.map((row) => ({
		officerId: Number(row.officer),
		supervisorId: row.supervisor === null ? null : Number(row.supervisor),
		competencyId: Number(row.competency),
		reason: {
			competencyCode: row.code,
			required: row.required,
			proven: row.proven,
			chance: row.chance,
			course: courses[row.code] ?? null,
		},
	}));
}
