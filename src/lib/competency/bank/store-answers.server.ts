import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { ItemChoices } from '../../statistics/index.ts';

/** One answer of one test, without whose it is. */
export type AnsweredRow = {
	readonly sittingId: number;
	readonly itemId: number;
	readonly version: number;
	readonly credit: number;
	/** The ability that the whole test found. */
	readonly theta: number;
	readonly answeredAt: Date;
	/** The option chosen, where there was one to choose; else right or wrong. */
	readonly option: string;
	readonly options: readonly string[];
	readonly key: string;
	readonly sex: string | null;
	readonly island: boolean | null;
};

/** As many of the newest tests as tell enough; older ones were of other versions and other people. */
const newestTests = 20_000;

/** The code of Kepulauan Seribu; whoever works there works far from the centre. */
const islands = '31.01';

/** Answers to the items of a competency in finished tests. */
export async function answersOf(db: Db, competencyId: number): Promise<AnsweredRow[]> {
	const { rows } = await sql<AnsweredRow>`
		with taken as (select id, officer_id, theta from competency.sitting
			where competency_id = ${competencyId} and finished_at is not null
			order by id desc limit ${newestTests})
		select q.sitting_id as "sittingId", q.item_id as "itemId", q.version, q.credit, taken.theta,
			q.answered_at as "answeredAt",
			case when single.options is null then (q.credit >= 0.66)::text
				else coalesce(q.response->'chosen'->>0, '') end as option,
			coalesce(single.options, array['true', 'false']) as options,
			coalesce(single.key, 'true') as key, compared.sex,
			compared.region_code like ${`${islands}%`} as island
		from taken
		left join people.compared_group compared on compared.officer_id = taken.officer_id
		join competency.sitting_item q on q.sitting_id = taken.id and q.answered_at is not null
		join competency.item_version v on v.item_id = q.item_id and v.version = q.version
		left join lateral (
			select array_agg((o.at - 1)::text order by o.at) as options,
				(array_agg((o.at - 1)::text order by (o.option->>'credit')::double precision desc))[1] as key
			from jsonb_array_elements(v.body->'task'->'options') with ordinality o(option, at)
			where v.body->'task'->>'kind' = 'choice' and not (v.body->'task'->>'many')::boolean
		) single on true
		order by q.sitting_id, q.position`.execute(db);
	return rows;
}

/**
 * What people chose on one item, each with the ability that the test found: in an adaptive test the
 * share of right answers is alike for all, and tells nothing of who knows more.
 */
export function choicesIn(
	item: { readonly itemId: number; readonly version: number },
	rows: readonly AnsweredRow[],
): ItemChoices {
	const own = rows.filter((row) => row.itemId === item.itemId && row.version === item.version);
	const chosen = own.map(({ theta, option }) => ({ option, rest: theta }));
	return { key: own[0]?.key ?? 'true', options: own[0]?.options ?? [], chosen };
}

export async function lastCalibratedAt(db: Db, competencyId: number): Promise<Date | null> {
	const row = await db
		.selectFrom('competency.calibration')
		.select((all) => all.fn.max('at').as('at'))
		.where('competency_id', '=', competencyId)
		.executeTakeFirst();
	return row?.at ?? null;
}

/** Competencies whose bank has answers at all. */
export async function banksInUse(db: Db): Promise<number[]> {
	const rows = await db
		.selectFrom('competency.sitting')
		.select('competency_id')
		.distinct()
		.where('finished_at', 'is not', null)
		.execute();
	return rows.map((row) => row.competency_id);
}
