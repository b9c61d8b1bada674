import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { PoolItem } from '../../../statistics/index.ts';
import type { Level } from '../../level.ts';
import { modelOf } from './rules-level.ts';

/** An item that may be asked, with the model that is used for it. */
export type PoolEntry = PoolItem & {
	readonly version: number;
	readonly calibrated: boolean;
	readonly scenarioId: number | null;
};

/** Over how many of the newest tests exposure is counted. */
export const testsCounted = 200;

/**
 * The items of a competency in the newest version that somebody has approved; those with a doubt about their key are asked
 * as trials only. One statement.
 */
export async function poolOf(db: Db, competencyId: number): Promise<PoolEntry[]> {
	const { rows } = await sql<{
		id: number;
		version: number;
		level: Level;
		content: string;
		a: number | null;
		d: number | null;
		doubted: boolean;
		exposure: number;
		scenarioId: number | null;
	}>`
		with recent as (select id from competency.sitting where competency_id = ${competencyId}
			order by id desc limit ${testsCounted}),
		asked as (select s.item_id, count(*) as n from competency.sitting_item s
			where s.sitting_id in (select id from recent) group by s.item_id)
		select i.id, v.version, i.level, i.content, f.a, f.d,
			coalesce('wrongKey' = any(f.doubts), false) as doubted,
			coalesce(asked.n, 0)::double precision
				/ greatest(50, (select count(*) from recent)) as exposure, v."scenarioId"
		from competency.item i
		join lateral (select one.version, (one.body->>'scenarioId')::bigint as "scenarioId"
			from competency.item_version one where one.item_id = i.id and (
				select verdict from competency.item_review where item_id = i.id
					and version = one.version order by id desc limit 1) = 'approved'
			order by one.version desc limit 1) v on true
		left join lateral (select a, d, doubts from competency.item_figure
			where item_id = i.id and version = v.version order by calibration_id desc limit 1) f on true
		left join asked on asked.item_id = i.id
		where i.competency_id = ${competencyId} and i.retired_at is null
		order by i.id`.execute(db);
	return rows.map(({ level, a, d, doubted, ...item }) => ({
		...item,
		...(a !== null && d !== null ? { a, d } : modelOf(level)),
		calibrated: a !== null && !doubted,
	}));
}
