import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { GapFound } from './events.ts';

/** What of the needs of some officers has changed. */
export type NeedsChange = { officer_id: number; written: number; removed: number };

/**
 * Sets the needs of officers to what their posts demand today: the post's own demand, else the one
 * of its family. An officer without a post needs nothing. One statement for a whole batch.
 */
export async function writeNeeds(
	tx: Tx,
	officerIds: readonly number[],
	today: Day,
): Promise<NeedsChange[]> {
	const { rows } = await sql<NeedsChange>`
		with demanded as (
			select card.officer_id, demand.*
			from people.officer_card card
			cross join lateral (
				select distinct on (s.competency_id)
					s.competency_id, s.level, s.weight, s.id as standard_id
				from competency.standard s
				where (s.post_id = card.post_id or s.family = card.post_family)
					and s.from_day <= ${today} and (s.to_day is null or s.to_day > ${today})
				order by s.competency_id, s.post_id nulls last
			) demand
			where card.officer_id = any(${[...officerIds]}::bigint[])
				and (card.left_on is null or card.left_on > ${today})
		), removed as (
			delete from competency.need n
			where n.officer_id = any(${[...officerIds]}::bigint[])
				and not exists (
					select from demanded d
					where d.officer_id = n.officer_id and d.competency_id = n.competency_id
				)
			returning n.officer_id
		), written as (
			insert into competency.need as n
				(officer_id, competency_id, level, weight, standard_id, since)
			select officer_id, competency_id, level, weight, standard_id, ${today} from demanded
			on conflict (officer_id, competency_id) do update
				set level = excluded.level, weight = excluded.weight,
					standard_id = excluded.standard_id,
					since = case when n.level = excluded.level then n.since else excluded.since end
				where (n.level, n.weight, n.standard_id)
					is distinct from (excluded.level, excluded.weight, excluded.standard_id)
			returning n.officer_id
		)
		select officer_id, count(*) filter (where kept) as written,
			count(*) filter (where not kept) as removed
		from (
			select officer_id, true as kept from written
			union all select officer_id, false from removed
		) changed
		group by officer_id
	`.execute(tx);
	return rows;
}

/** Demands of officers that were assessed and are not met today; who was never assessed has none. */
export async function unmetNeeds(
	db: Db,
	officerIds: readonly number[],
	today: Day,
): Promise<GapFound[]> {
	const { rows } = await sql<GapFound>`
		select n.officer_id as "officerId", n.competency_id as "competencyId",
			c.code as "competencyCode", n.level as required, b.proven
		from competency.need n
		join competency.competency c on c.id = n.competency_id
		join lateral (
			select case when proven_until <= ${today} then 0 else proven_level end as proven
			from competency.belief
			where belief.officer_id = n.officer_id and belief.competency_id = n.competency_id
		) b on b.proven < n.level
		where n.officer_id = any(${[...officerIds]}::bigint[])
	`.execute(db);
	return rows;
}
