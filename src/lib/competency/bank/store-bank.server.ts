import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { ItemModel } from '../../statistics/index.ts';
import type { BankItem, ItemRecord } from './bankItem.ts';

/** The newest version of an item, what was said of it, and its newest figures. */
const newest = sql`
	join lateral (select v.version, v.body, v.source, v.notes, v.written_by, v.written_at
		from competency.item_version v where v.item_id = i.id order by v.version desc limit 1) v on true
	left join lateral (select r.verdict from competency.item_review r
		where r.item_id = i.id and r.version = v.version order by r.id desc limit 1) r on true
	left join lateral (select f.* from competency.item_figure f
		where f.item_id = i.id and f.version = v.version
		order by f.calibration_id desc limit 1) f on true`;

const columns = sql`i.id, i.name, v.version, i.level, i.content, v.body->'task'->>'kind' as kind,
	r.verdict, i.retired_at is not null as retired, f.answers, f.facility,
	f.item_rest as "itemRest", coalesce(f.doubts, '{}') as doubts`;

/** Items of a competency in the order in which they were added, from one id on. */
export async function bankItems(
	db: Db,
	asked: { competencyCode: string; after: number; limit: number },
): Promise<BankItem[]> {
	const { rows } = await sql<BankItem>`
		select ${columns}
		from competency.item i join competency.competency c on c.id = i.competency_id ${newest}
		where c.code = ${asked.competencyCode} and i.id > ${asked.after}
		order by i.id limit ${asked.limit}`.execute(db);
	return rows;
}

export async function itemRecord(db: Db, id: number): Promise<ItemRecord | null> {
	const { rows } = await sql<ItemRecord>`
		select ${columns}, c.code as "competencyCode", c.name as "competencyName", v.body, v.source,
			v.notes, v.written_by as "writtenBy", v.written_at as "writtenAt",
			(select coalesce(jsonb_agg(jsonb_build_object('verdict', all_r.verdict, 'note', all_r.note,
				'at', all_r.at) order by all_r.id desc), '[]')
				from competency.item_review all_r where all_r.item_id = i.id) as reviews,
			case when f.item_id is not null then jsonb_build_object('a', f.a, 'd', f.d,
				'errorA', f.error_a, 'errorB', f.error_b, 'fitP', f.fit_p, 'options', f.options,
				'at', (select k.at from competency.calibration k where k.id = f.calibration_id))
			end as figure
		from competency.item i join competency.competency c on c.id = i.competency_id ${newest}
		where i.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** How many items each competency has, and how many of them count. */
export type BankSize = {
	readonly code: string;
	readonly name: string;
	readonly items: number;
	readonly approved: number;
	readonly calibrated: number;
};

export async function bankSizes(db: Db): Promise<BankSize[]> {
	const { rows } = await sql<BankSize>`
		select c.code, c.name, count(i.id)::integer as items,
			count(*) filter (where r.verdict = 'approved' and i.retired_at is null)::integer as approved,
			count(*) filter (where r.verdict = 'approved' and i.retired_at is null
				and f.item_id is not null)::integer as calibrated
		from competency.competency c
		left join (competency.item i ${newest}) on i.competency_id = c.id
		group by c.id order by count(i.id) desc, c.kind desc, c.code`.execute(db);
	return rows;
}

/** The models of the items that count, for the picture of how exact a test can be. */
export async function bankModels(db: Db, competencyCode: string): Promise<ItemModel[]> {
	const { rows } = await sql<ItemModel>`
		select f.a, f.d
		from competency.item i join competency.competency c on c.id = i.competency_id ${newest}
		where c.code = ${competencyCode} and i.retired_at is null and r.verdict = 'approved'
			and f.item_id is not null and not ('wrongKey' = any(f.doubts))`.execute(db);
	return rows;
}

export async function competencyNamed(
	db: Db,
	code: string,
): Promise<{ code: string; name: string } | null> {
	const found = await db
		.selectFrom('competency.competency')
		.select(['code', 'name'])
		.where('code', '=', code)
		.executeTakeFirst();
	return found ?? null;
}
