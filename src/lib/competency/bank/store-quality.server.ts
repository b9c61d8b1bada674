import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { adaptivePlan } from '../../statistics/index.ts';
import type { BankQuality } from './quality.ts';
import { testsCounted } from './sitting/store-pool.server.ts';

/** How well the test of a competency measures, and how often its items were asked; one statement. */
export async function bankQuality(db: Db, competencyCode: string): Promise<BankQuality> {
	const { rows } = await sql<BankQuality>`
		with of as (select id from competency.competency where code = ${competencyCode}),
		recent as (select s.id, s.error,
				(select count(*) from competency.sitting_item q
					where q.sitting_id = s.id and not q.trial and q.credit is not null) as items
			from competency.sitting s join of on of.id = s.competency_id
			where s.finished_at is not null order by s.id desc limit ${testsCounted})
		select (select jsonb_build_object('at', k.at, 'rule', k.rule, 'persons', k.persons,
				'converged', k.converged, 'alpha', k.alpha, 'whole', k.whole, 'sumError', k.sum_error,
				'items', (select count(*) from competency.item_figure f where f.calibration_id = k.id))
			from competency.calibration k join of on of.id = k.competency_id
			order by k.id desc limit 1) as calibration,
		(select jsonb_build_object('n', count(*), 'items', avg(items), 'error', avg(error),
				'precise', count(*) filter (where error <= ${adaptivePlan.error}))
			from recent having count(*) > 0) as tests,
		(select coalesce(jsonb_object_agg(item_id, share), '{}') from (
			select q.item_id, count(*)::double precision / (select count(*) from recent) as share
			from competency.sitting_item q where q.sitting_id in (select id from recent)
			group by q.item_id) asked) as exposure`.execute(db);
	return rows[0] ?? { calibration: null, tests: null, exposure: {} };
}
