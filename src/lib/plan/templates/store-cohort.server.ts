import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { CohortChoices } from './cohortChoices.ts';

/** What a cohort may be cut by: posts and families in use, agencies and the units right below them. */
export async function cohortChoices(db: Db): Promise<CohortChoices> {
	const { rows } = await sql<CohortChoices>`
		with held as materialized (
			select post_code, post_name, post_family from people.officer_card
			where left_on is null and post_code is not null
			group by post_code, post_name, post_family
		)
		select
			(select jsonb_agg(jsonb_build_object('code', post_code, 'name', post_name) order by post_name,
				post_code) from held) as posts,
			(select jsonb_agg(distinct post_family) from held) as families,
			(select jsonb_agg(jsonb_build_object('id', unit.unit_id, 'name', unit.name) order by below.depth,
					unit.name, unit.unit_id)
				from people.top_unit top
				join people.branch_unit below on below.branch_id = top.unit_id and below.depth <= 1
				join people.unit_name unit on unit.unit_id = below.unit_id) as units,
			(select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by kind, code)
				from competency.named) as competencies`.execute(db);
	const [found] = rows;
	return {
		posts: found?.posts ?? [],
		families: found?.families ?? [],
		units: found?.units ?? [],
		competencies: found?.competencies ?? [],
	};
}
