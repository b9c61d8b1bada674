import type pg from 'pg';
import type { Day } from '../time/index.ts';
import { addDays } from '../time/index.ts';

/** Stores what citizens of the last four weeks were told of their wait, and what came of it. */
export async function loadQueue(pool: pg.Pool, today: Day): Promise<void> {
	await pool.query(estimates, [addDays(today, -28), today]);
}

/** Two of five visits; nine of ten ranges hold the wait. Chance comes from the number of the visit. */
const estimates = `
	with told as (
		select v.id, v.office_id, v.day, v.taken_at, v.called_at,
			extract(epoch from v.called_at - v.taken_at)::integer as waited,
			(hashint8(v.id) & 1023) / 1024.0 as luck,
			(hashint8(v.id + 1000003) & 1023) / 1024.0 as width
		from counter.visit v
		where v.day >= $1 and v.day < $2 and v.outcome = 'served'
			and (hashint8(v.id + 77) & 1023) < 410
	), ranged as (
		select told.*, waited / 60.0 as minutes,
			case when luck < 0.86 then 1 when luck < 0.95 then 0.55 else 1.9 end as off
		from told
	), spread as (
		select *, floor(minutes * off * (0.35 + 0.4 * width))::smallint as low,
			greatest(1, ceil(minutes * off * (1.2 + 0.6 * width) + off - 1))::smallint as high
		from ranged
	)
	insert into counter.wait_estimate (visit_id, office_id, day, made_at, low_minutes, minutes,
		high_minutes, ahead, desks, measured, rule, judged_at, waited_seconds, held)
	select id, office_id, day, taken_at, low, (low + high) / 2, high,
		greatest(0, round(minutes / 6))::smallint, 2, true, 'taksiran-tunggu/2 (contoh)', called_at, waited,
		round(minutes) between low and high
	from spread`;
