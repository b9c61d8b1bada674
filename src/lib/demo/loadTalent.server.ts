import { sql } from 'kysely';
import { placeTalent } from '../competency/server.ts';
import type { Db } from '../platform/database.server.ts';
import { instantAt, yearOf } from '../time/index.ts';
import type { Story } from './story.ts';

/**
 * SKP predicates of the last two years by the number of the officer, last year's boxes a little weaker
 * than today's, and the boxes of this year. Set by set, so that a city takes seconds.
 */
export async function loadTalent(db: Db, { today }: Story): Promise<void> {
	const year = yearOf(today);
	for (const back of [2, 1])
		await sql`
			insert into competency.performance (officer_id, year, predicate, noted_at)
			select officer_id, ${year - back}::smallint,
				(array['sangatBaik', 'sangatBaik', 'baik', 'baik', 'baik', 'baik', 'baik', 'baik', 'cukup',
					'kurang'])[1 + (officer_id * 7 + ${back}::integer * 3) % 10],
				${instantAt(today, '08:00')}
			from people.appointment where to_day is null and (officer_id + ${back}::integer) % 9 <> 0
			order by officer_id`.execute(db);
	const job = { db, today, now: instantAt(today, '02:00'), purpose: 'placeTalent' };
	await placeTalent({ ...job, who: { kind: 'system', name: 'placeTalent' } });
	await sql`
		insert into competency.talent_place
			(year, officer_id, unit_id, jpm, counted, chance, predicate, predicate_year, placed_on)
		select p.year - 1, p.officer_id, p.unit_id, greatest(0, p.jpm - p.officer_id % 13), p.counted,
			greatest(0, p.chance - p.officer_id % 11), past.predicate, past.year,
			make_date(p.year - 1, 12, 31)
		from competency.talent_place p
		left join competency.performance past
			on past.officer_id = p.officer_id and past.year = p.year - 2
		where p.year = ${year}`.execute(db);
}
