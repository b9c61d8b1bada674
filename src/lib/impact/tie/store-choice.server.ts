import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { servedDays } from './rules-tie.ts';
import type { TieChoices } from './tie.ts';

/**
 * What a class can be tied to: the findings about its course, its registered trials, and the services
 * that those who attended have served in the last three months. One statement.
 */
export async function tieChoices(
	db: Db,
	{ classId, courseCode, today }: { classId: number; courseCode: string; today: Day },
): Promise<TieChoices> {
	const { rows } = await sql<TieChoices>`
		select (
			select coalesce(json_agg(json_build_object('id', c.id, 'verdict', v.verdict,
				'title', coalesce(card.title, c.treatment_code),
				'subject', json_build_object('kind', c.treatment_kind, 'code', c.treatment_code,
					'serviceCategory', c.service_category, 'outcome', c.outcome))
				order by n.rank, n.weight, c.id), '[]')
			from impact.comparison c
			join impact.comparison_now n on n.comparison_id = c.id
			join impact.comparison_version v on v.id = n.version_id
			left join learning.course_card card on card.code = c.treatment_code
			where c.treatment_kind in ('course', 'promise') and c.treatment_code = ${courseCode}
		) as findings, (
			select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title) order by t.id desc), '[]')
			from impact.trial t where t.course_code = ${courseCode} and t.registered_at is not null
		) as trials, (
			select coalesce(json_agg(s order by s.people desc, s.category), '[]') from (
				select card.category, count(distinct w.officer_id)::integer as people
				from learning.class_attended a
				join counter.officer_service_week w on w.officer_id = a.officer_id
					and w.week >= ${addDays(today, -servedDays)}
				join counter.service_card card on card.service_id = w.service_id
				where a.class_id = ${classId} group by card.category
			) s
		) as served`.execute(db);
	return rows[0] ?? { findings: [], trials: [], served: [] };
}
