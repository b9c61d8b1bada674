import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Carried, HitCount, HitFilter, HitPerson, Hits } from './hits.ts';

/** Officers of the branches whom a change of these competencies concerns, each once. */
function hitOf(codes: readonly string[], branches: readonly number[]): RawBuilder<unknown> {
	return sql`
		with changed as (select id from competency.competency where code = any(${[...codes]}::text[])),
		own as materialized (
			select distinct unit_id from people.unit_above
			where above_id = any(${[...branches]}::bigint[])
		),
		touched as (
			select officer_id, false as rated from competency.need
			where competency_id in (select id from changed)
			union all
			select officer_id, true from competency.belief
			where competency_id in (select id from changed)
		),
		hit as (
			select t.officer_id, bool_or(t.rated) as rated from touched t group by t.officer_id
		)`;
}

type Grouped = HitCount & { part: 'all' | 'unit' | 'post' };

const shown = 10;

/** How many people a change concerns, by unit and by post; one statement. */
export async function hitsOf(
	db: Db,
	codes: readonly string[],
	branches: readonly number[],
): Promise<Hits> {
	const { rows } = await sql<Grouped>`
		${hitOf(codes, branches)}, grouped as (
			select case when grouping(c.unit_id) = 0 then 'unit' when grouping(c.post_id) = 0 then 'post'
					else 'all' end as part,
				coalesce(c.unit_id, c.post_id, 0) as id, coalesce(min(c.unit_name), '') as unit_name, coalesce(min(c.post_name), '') as post_name,
				count(*) as people, count(*) filter (where h.rated) as rated
			from hit h join people.officer_card c on c.officer_id = h.officer_id
			where c.unit_id in (select unit_id from own) and c.left_on is null
			group by grouping sets ((), (c.unit_id), (c.post_id))
		), ranked as (
			select *, row_number() over (partition by part order by people desc, id) as place from grouped
		)
		select part, id, case part when 'unit' then unit_name else post_name end as name, people, rated
		from ranked where place <= ${shown} order by part, place`.execute(db);
	const all = rows.find(({ part }) => part === 'all');
	return {
		people: all?.people ?? 0,
		rated: all?.rated ?? 0,
		units: rows.filter(({ part }) => part === 'unit'),
		posts: rows.filter(({ part }) => part === 'post'),
	};
}

/** The people of a unit or a post whom it concerns, in the order of their numbers; a page of 50. */
export async function hitPeople(
	db: Db,
	asked: { codes: readonly string[]; branches: readonly number[]; frameworkId: number },
	{ unitId, postId }: HitFilter,
	after: number,
): Promise<HitPerson[]> {
	const { rows } = await sql<HitPerson>`
		${hitOf(asked.codes, asked.branches)}
		select c.officer_id as "officerId", c.full_name as name, c.post_name as "postName",
			c.unit_name as "unitName", (
				select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'proven', b.proven_level,
					'before', r.before, 'after', r.after) order by k.id), '[]')
				from changed join competency.competency k on k.id = changed.id
				join competency.belief b on b.competency_id = k.id and b.officer_id = c.officer_id
				left join competency.rating_change r on r.framework_id = ${asked.frameworkId}
					and r.competency_id = k.id and r.officer_id = c.officer_id
			) as proofs
		from people.officer_card c
		where c.officer_id > ${after} and c.left_on is null and c.unit_id in (select unit_id from own)
			and (${unitId}::bigint is null or c.unit_id = ${unitId})
			and (${postId}::bigint is null or c.post_id = ${postId})
			and (exists (select from competency.need n
					where n.officer_id = c.officer_id and n.competency_id in (select id from changed))
				or exists (select from competency.belief b
					where b.officer_id = c.officer_id and b.competency_id in (select id from changed)))
		order by c.officer_id limit 51`.execute(db);
	return rows;
}

/** How far the ratings have been taken along, by competency; one statement. */
export async function carriedOf(db: Db, frameworkId: number): Promise<Carried[]> {
	const { rows } = await sql<Carried>`
		select c.code, c.name, r.rule, r.done_at as "doneAt",
			count(x.officer_id) as done,
			count(x.officer_id) filter (where x.before is distinct from x.after) as changed
		from competency.rating_rule r
		join competency.competency c on c.id = r.competency_id
		left join competency.rating_change x
			on x.framework_id = r.framework_id and x.competency_id = r.competency_id
		where r.framework_id = ${frameworkId} and r.rule <> 'keep'
		group by c.id, r.rule, r.done_at order by c.id`.execute(db);
	return rows;
}
