import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { yearOf } from '../../time/index.ts';

/**
 * Brings the numbers of this year up to what is known today: match, mean chance and the newest predicate
 * of this year or before. A year that is over keeps what its last night wrote. One statement; gives how
 * many lines changed.
 */
export async function placeTalent(act: Act): Promise<number> {
	const year = yearOf(act.today);
	const { numAffectedRows } = await sql`
		insert into competency.talent_place as known
			(year, officer_id, unit_id, jpm, counted, chance, predicate, predicate_year, placed_on)
		select ${year}::smallint, s.officer_id, min(s.unit_id),
			least(100, round(1000.0 * sum(s.proven) / nullif(sum(s.required)
				filter (where s.proven is not null), 0)) / 10),
			count(s.proven),
			round((100 * avg(met.chance))::numeric, 1), said.predicate, said.year, ${act.today}::date
		from competency.standing s
		left join competency.belief b
			on b.officer_id = s.officer_id and b.competency_id = s.competency_id
		left join lateral (
			select sum(one) as chance from unnest(b.chances[s.required:5]) one
		) met on true
		left join lateral (
			select p.predicate, p.year from competency.performance p
			where p.officer_id = s.officer_id and p.year <= ${year}
			order by p.year desc, p.id desc limit 1
		) said on true
		where s.required is not null
		group by s.officer_id, said.predicate, said.year
		on conflict (year, officer_id) do update set unit_id = excluded.unit_id, jpm = excluded.jpm,
			counted = excluded.counted, chance = excluded.chance, predicate = excluded.predicate,
			predicate_year = excluded.predicate_year, placed_on = excluded.placed_on
		where (known.unit_id, known.jpm, known.counted, known.chance, known.predicate,
				known.predicate_year)
			is distinct from (excluded.unit_id, excluded.jpm, excluded.counted, excluded.chance,
				excluded.predicate, excluded.predicate_year)`.execute(act.db);
	return Number(numAffectedRows ?? 0);
}
