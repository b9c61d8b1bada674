import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { ShownValue, ValuePage, ValueWish } from './shown.ts';

const ranged = (column: string) => {
	const [mid, low, high] = [column, `${column}_low`, `${column}_high`].map((name) =>
		sql.ref(`v.${name}`),
	);
	return sql`case when ${mid} is not null
		then jsonb_build_object('mid', ${mid}, 'low', ${low}, 'high', ${high}) end`;
};

const shown = sql`
	select v.id, v.office_id as "officeId", o.code as "officeCode", o.name as "officeName",
		o.region_code as "regionCode", v.competency_code as "competencyCode",
		coalesce(n.name, v.competency_code) as "competencyName", v.required_level as "requiredLevel",
		v.category, (select array_agg(s.name order by s.name) from counter.service_card s
			where s.service_id = any(v.service_ids)) as services,
		v.missing, v.method, v.days, v.visits, v.staff, v.qualified, v.near, v.far,
		${ranged('waiting')} as waiting, ${ranged('served')} as served,
		${ranged('per_hour')} as "perHour", v.course_code as "courseCode", c.title as "courseTitle",
		v.training_hours as hours, v.rule, v.computed_at as "computedAt"
	from impact.officer_value v
	join counter.office_card o on o.office_id = v.office_id
	left join competency.named n on n.code = v.competency_code
	left join learning.course_card c on c.code = v.course_code`;

const order = sql`coalesce(v.per_hour, -1)`;
const pageRows = 30;

function meeting({ branches, city, search, serviceCode }: ValueWish): RawBuilder<unknown> {
	return sql`(${branches}::bigint[] is null or o.unit_id in (
			select unit_id from people.branch_unit where branch_id = any(${branches}::bigint[])))
		and (${city} = '' or o.region_code like ${`${city}%`})
		and (${search} = '' or o.name ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`})
		and (${serviceCode} = '' or v.service_ids && array(
			select service_id from counter.service_card where code = ${serviceCode}))`;
}

/** At most 30 values, the most valuable hour of training first; a page later costs what the first does. */
export async function valuePage(
	db: Db,
	wish: ValueWish,
	place: { readonly after: number | null; readonly before: number | null },
): Promise<ValuePage> {
	const back = place.before !== null;
	const from = place.before ?? place.after;
	const [direction, compare] = back ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
	const { rows } = await sql<ShownValue>`${shown}
		where ${meeting(wish)} and (${from}::bigint is null or (${order}, v.id) ${compare} (
			select coalesce(per_hour, -1), id from impact.officer_value where id = ${from}))
		order by ${order} ${direction}, v.id ${direction} limit ${pageRows + 1}`.execute(db);
	const more = rows.length > pageRows;
	const page = rows.slice(0, pageRows);
	if (back) page.reverse();
	const edge = (row: ShownValue | undefined, is: boolean) => (is && row ? String(row.id) : null);
	return {
		rows: page,
		previous: edge(page[0], back ? more : from !== null),
		next: edge(page.at(-1), back || more),
	};
}

/** Every value that meets the wish, for a file. 318 offices have some 2,000. */
export async function everyValue(db: Db, wish: ValueWish): Promise<ShownValue[]> {
	const { rows } = await sql<ShownValue>`${shown}
		where ${meeting(wish)} order by ${order} desc, v.id desc limit 10000`.execute(db);
	return rows;
}

/** The values of one office of some units: the named one, else the first by name. */
export async function officeValues(
	db: Db,
	{ unitIds, code }: { unitIds: readonly number[]; code: string | null },
): Promise<ShownValue[]> {
	const { rows } = await sql<ShownValue>`${shown}
		where v.office_id = (select office_id from counter.office_card
			where unit_id = any(${[...unitIds]}::bigint[]) and (${code}::text is null or code = ${code})
			order by name limit 1)
		order by ${order} desc, v.id desc`.execute(db);
	return rows;
}

/** Services to choose from, by name. */
export async function valuedServices(db: Db): Promise<{ code: string; name: string }[]> {
	const { rows } = await sql<{ code: string; name: string }>`
		select distinct on (name, code) code, name from counter.service_card order by name, code`.execute(
		db,
	);
	return rows;
}
