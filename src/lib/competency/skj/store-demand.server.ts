import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { DemandChoice, DemandShown } from './demand.ts';
import type { ProfileTarget } from './target.ts';

/** Rows of competency_id, level, level_to, weight and "ofFamily" with the wording of their levels. */
export const worded = (demands: RawBuilder<unknown>) => sql<DemandShown>`
	select c.id as "competencyId", c.code, c.name, c.kind, d.level, d.level_to as "upTo", d.weight,
		d."ofFamily", l.description, (
			select coalesce(jsonb_agg(i.text order by i.position), '[]') from competency.indicator i
			where i.competency_id = c.id and i.level = d.level and i.retired_on is null
		) as indicators
	from ${demands} d
	join competency.competency c on c.id = d.competency_id
	left join competency.level l on l.competency_id = c.id and l.level = d.level
	order by c.id`;

/** What a post, or a family, demands on a day, with the wording of each level; one statement. */
export async function demandsOf(db: Db, target: ProfileTarget, today: Day): Promise<DemandShown[]> {
	const post = target.kind === 'post' ? target.id : null;
	const inForce = sql`(
		select distinct on (s.competency_id) s.competency_id, s.level, s.level_to, s.weight,
			s.post_id is null as "ofFamily"
		from competency.standard s
		where (s.post_id = ${post} or s.family = ${target.family})
			and s.from_day <= ${today} and (s.to_day is null or s.to_day > ${today})
		order by s.competency_id, s.post_id nulls last)`;
	return (await worded(inForce).execute(db)).rows;
}

/** Every competency in force, with what the target and the family demand now; one statement. */
export async function demandChoices(
	db: Db,
	target: ProfileTarget,
	today: Day,
): Promise<DemandChoice[]> {
	const post = target.kind === 'post' ? target.id : null;
	const { rows } = await sql<DemandChoice>`
		select c.code, c.name, f.level as "familyLevel",
			case when own.id is not null then jsonb_build_object(
				'level', own.level, 'upTo', own.level_to, 'weight', own.weight) end as own
		from competency.competency c
		join competency.framework v on v.id = c.framework_id and v.valid_to is null
		left join competency.standard own on own.competency_id = c.id
			and (own.post_id = ${post} or (${post}::bigint is null and own.family = ${target.family}))
			and own.from_day <= ${today} and (own.to_day is null or own.to_day > ${today})
		left join competency.standard f on ${post}::bigint is not null and f.competency_id = c.id
			and f.family = ${target.family}
			and f.from_day <= ${today} and (f.to_day is null or f.to_day > ${today})
		order by c.id`.execute(db);
	return rows;
}
