import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { IpPredicate } from './index-table.ts';
import { predicatesOfRow } from './talent.ts';
import type { NineBoxRule, Third } from './talent.ts';

const ruleColumns = sql`
	version, from_year as "fromYear", measure, low::double precision, high::double precision, reason`;

/** Every version of the cuts, the newest first. */
export async function nineBoxRules(db: Db): Promise<NineBoxRule[]> {
	const { rows } = await sql<NineBoxRule>`
		select ${ruleColumns} from competency.nine_box_rule order by version desc limit 20`.execute(db);
	return rows;
}

/** A year of a branch: the cuts of then, how many stand in which part, and who could not be placed. */
export type NineBoxes = {
	readonly rule: NineBoxRule;
	readonly years: readonly number[];
	readonly way: readonly { readonly id: number; readonly name: string }[];
	readonly parts: readonly { readonly id: number; readonly name: string }[];
	readonly cells: readonly {
		readonly performance: Third;
		readonly potential: Third;
		readonly n: number;
	}[];
	readonly unplaced: number;
};

const third = (value: RawBuilder<unknown>) => sql`
	case when ${value} >= rule.high then 2 when ${value} >= rule.low then 1 else 0 end`;
const value = sql`(case rule.measure when 'jpm' then p.jpm else p.chance end)`;
const isIn = (at: Third) => sql`p.predicate = any(${[...predicatesOfRow[at]]}::text[])`;
const row = sql`(case when ${isIn(2)} then 2 when ${isIn(1)} then 1 else 0 end)`;
const ruleOf = (year: number) => sql`
	(select ${ruleColumns} from competency.nine_box_rule where from_year <= ${year}
		order by version desc limit 1)`;

/** Where the people of a branch stood in a year; null for a unit that is not. One statement. */
export async function nineBoxes(db: Db, unitId: number, year: number): Promise<NineBoxes | null> {
	const { rows } = await sql<NineBoxes>`
		with rule as ${ruleOf(year)}, placed as materialized (
			select case when p.predicate is null or ${value} is null then null else ${row} end as performance,
				${third(value)} as potential
			from competency.talent_place p cross join rule
			where p.year = ${year} and p.unit_id in (
				select b.unit_id from people.branch_unit b where b.branch_id = ${unitId})
		)
		select (select to_jsonb(rule) from rule) as rule, (
			-- Years one after the other, each a look at the index.
			with recursive walked as (
				(select max(year)::integer as year from competency.talent_place)
				union all
				select (select max(t.year)::integer from competency.talent_place t
					where t.year < walked.year) from walked where walked.year is not null
			) select coalesce(json_agg(year order by year desc), '[]') from walked where year is not null
		) as years, (
			select json_agg(json_build_object('id', u.unit_id, 'name', u.name) order by a.depth desc)
			from people.branch_unit a join people.unit_name u on u.unit_id = a.branch_id
			where a.unit_id = ${unitId}
		) as way, (
			select coalesce(json_agg(part), '[]') from (
				select u.unit_id as id, u.name from people.unit_name u
				where u.parent_id = ${unitId} order by u.name limit 60) part
		) as parts, (
			select coalesce(json_agg(cell), '[]') from (
				select performance, potential, count(*)::integer as n from placed
				where performance is not null group by 1, 2) cell
		) as cells, (
			select count(*)::integer from placed where performance is null
		) as unplaced`.execute(db);
	const [found] = rows;
	return found?.way ? found : null;
}

export type PlacedPerson = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly unit: string | null;
	readonly potential: number;
	readonly counted: number;
	readonly predicate: IpPredicate;
	readonly predicateYear: number;
};

const pageSize = 25;

/** Who stood in one box of a branch in a year, by id from behind `after`; one statement. */
export async function peopleInBox(
	db: Db,
	at: { unitId: number; year: number; place: readonly [Third, Third]; after: number | null },
): Promise<{ people: PlacedPerson[]; next: number | null }> {
	const [performance, potential] = at.place;
	const { rows } = await sql<PlacedPerson>`
		with rule as ${ruleOf(at.year)}
		select p.officer_id as "officerId", card.full_name as name, card.post_name as post,
			unit.name as unit, ${value}::double precision as potential, p.counted, p.predicate,
			p.predicate_year as "predicateYear"
		from competency.talent_place p
		cross join rule
		join people.officer_card card on card.officer_id = p.officer_id
		join people.unit_name unit on unit.unit_id = p.unit_id
		where p.year = ${at.year} and ${value} is not null
			and p.unit_id in (select b.unit_id from people.branch_unit b where b.branch_id = ${at.unitId})
			and ${isIn(performance)}
			and ${third(value)} = ${potential}
			and (${at.after}::bigint is null or p.officer_id > ${at.after})
		order by p.officer_id limit ${pageSize + 1}`.execute(db);
	const people = rows.slice(0, pageSize);
	return { people, next: rows.length > pageSize ? (people.at(-1)?.officerId ?? null) : null };
}
