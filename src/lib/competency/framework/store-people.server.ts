import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { HitFilter, HitPerson } from './hits.ts';
import { hitOf } from './store-hit.server.ts';

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
