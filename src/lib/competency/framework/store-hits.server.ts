import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { HitCount, Hits } from './hits.ts';
import { hitOf } from './store-hit.server.ts';

type Grouped = HitCount & { leaving: number; part: 'all' | 'unit' | 'post' };

const shown = 10;

/** How many people a change concerns, by unit and by post; one statement. */
export async function hitsOf(
	db: Db,
	codes: readonly string[],
	branches: readonly number[],
	on: Day | null = null,
): Promise<Hits> {
	const { rows } = await sql<Grouped>`
		${hitOf(codes, branches)}, grouped as (
			select case when grouping(c.unit_id) = 0 then 'unit' when grouping(c.post_id) = 0 then 'post'
					else 'all' end as part,
				coalesce(c.unit_id, c.post_id, 0) as id, coalesce(any_value(c.unit_name), '') as unit_name,
				coalesce(any_value(c.post_name), '') as post_name,
				count(*) as people, count(*) filter (where h.rated) as rated,
				count(*) filter (where leaves.retires_on <= ${on}::date) as leaving
			from hit h join people.officer_card c on c.officer_id = h.officer_id
			left join competency.retirement leaves
				on ${on}::date is not null and leaves.officer_id = h.officer_id
			where c.unit_id in (select unit_id from own) and c.left_on is null
			group by grouping sets ((), (c.unit_id), (c.post_id))
		), ranked as (
			select *, row_number() over (partition by part order by people desc, id) as place from grouped
		)
		select part, id, case part when 'unit' then unit_name else post_name end as name, people, rated, leaving
		from ranked where place <= ${shown} order by part, place`.execute(db);
	const all = rows.find(({ part }) => part === 'all');
	return {
		people: all?.people ?? 0,
		rated: all?.rated ?? 0,
		leaving: all?.leaving ?? 0,
		units: rows.filter(({ part }) => part === 'unit'),
		posts: rows.filter(({ part }) => part === 'post'),
	};
}
