import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { PoolItem } from '../../../statistics/index.ts';
import type { Level } from '../../level.ts';
import type { ItemBody } from '../item.ts';
import { modelOf } from './rules-level.ts';

/** An item that may be asked, with the model that is used for it. */
export type PoolEntry = PoolItem & {
	readonly version: number;
	readonly calibrated: boolean;
};

/** Over how many of the newest tests exposure is counted. */
const testsCounted = 200;

/**
 * The items of a competency that somebody has approved; those with a doubt about their key are asked
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
	}>`
		with recent as (select id from competency.sitting where competency_id = ${competencyId}
			order by id desc limit ${testsCounted}),
		asked as (select s.item_id, count(*) as n from competency.sitting_item s
			where s.sitting_id in (select id from recent) group by s.item_id)
		select i.id, v.version, i.level, i.content, f.a, f.d,
			coalesce('wrongKey' = any(f.doubts), false) as doubted,
			coalesce(asked.n, 0)::double precision
				/ greatest(50, (select count(*) from recent)) as exposure
		from competency.item i
		join lateral (select max(version) as version from competency.item_version
			where item_id = i.id) v on true
		join lateral (select verdict from competency.item_review
			where item_id = i.id and version = v.version order by id desc limit 1) r
			on r.verdict = 'approved'
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

export async function bodyOf(db: Db, itemId: number, version: number): Promise<ItemBody> {
	const { body } = await db
		.selectFrom('competency.item_version')
		.select('body')
		.where('item_id', '=', itemId)
		.where('version', '=', version)
		.executeTakeFirstOrThrow();
	return body as unknown as ItemBody;
}
