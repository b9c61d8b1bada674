import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { BenchOffice } from './bench.ts';

/** Offices with what they must be able to do and who can; one statement for a page of them. */
async function offices(db: Db, which: RawBuilder<unknown>, today: Day): Promise<BenchOffice[]> {
	const { rows } = await sql<BenchOffice>`
		with office as materialized (${which}),
		demand as materialized (
			select f.office_id, s.competency_code as code, s.required_level as level,
				array_agg(distinct f.name order by f.name) as services
			from office join counter.office_offer f on f.office_id = office.office_id
			join counter.service_card s on s.service_id = f.service_id
			where s.competency_code is not null
			group by f.office_id, s.competency_code, s.required_level
		), person as materialized (
			select office.office_id, card.officer_id, card.name, leaves.retires_on, (
					select max(a.to_day) from counter.absence_card a where a.officer_id = card.officer_id
						and a.from_day <= ${today} and a.to_day > ${today}) as away
			from office
			join people.branch_unit branch on branch.branch_id = office.unit_id
			join people.officer_card card on card.unit_id = branch.unit_id
				and (card.left_on is null or card.left_on > ${today})
			left join competency.retirement leaves on leaves.officer_id = card.officer_id
		), course as materialized (
			select distinct on (g.officer_id, g.competency_id) g.officer_id, g.competency_id,
				jsonb_build_object('title', coalesce(c.title, g.course_code), 'level', g.to_level) as told
			from person p join plan.open_goal g on g.officer_id = p.officer_id
			left join learning.course_card c on c.code = g.course_code
			where g.course_code is not null and g.approved_at is not null
			order by g.officer_id, g.competency_id, g.to_level desc
		), fact as (
			select p.office_id, jsonb_agg(jsonb_build_object('officerId', p.officer_id, 'name', p.name,
				'code', k.code, 'chances', k.chances, 'asOf', k.as_of, 'proven', k.proven_level,
				'provenUntil', k.proven_until, 'retiresOn', p.retires_on, 'awayUntil', p.away,
				'course', course.told
				) order by p.name, p.officer_id) as facts
			from person p join competency.known k on k.officer_id = p.officer_id
			join (select distinct office_id, code from demand) asked
				on asked.office_id = p.office_id and asked.code = k.code
			left join course on course.officer_id = k.officer_id
				and course.competency_id = k.competency_id
			group by p.office_id
		)
		select office.office_id as "officeId", office.code, office.name,
			coalesce((select jsonb_agg(jsonb_build_object('code', d.code, 'competencyName', n.name,
					'level', d.level, 'services', d.services) order by d.code, d.level)
				from demand d join competency.named n on n.code = d.code
				where d.office_id = office.office_id), '[]') as demands,
			coalesce(fact.facts, '[]') as facts
		from office left join fact using (office_id) order by office.office_id`.execute(db);
	return rows;
}

/** One office inside some branches; null elsewhere. */
export async function benchOffice(
	db: Db,
	at: { code: string | null; branches: readonly number[] },
	today: Day,
): Promise<BenchOffice | null> {
	const [found] = await offices(
		db,
		sql`select o.office_id, o.code, o.name, o.unit_id from counter.office_card o
			where (${at.code}::text is null or o.code = ${at.code}) and exists (
				select from people.branch_unit b where b.unit_id = o.unit_id
					and b.branch_id = any(${[...at.branches]}::bigint[]))
			order by o.office_id limit 1`,
		today,
	);
	return found ?? null;
}

/** A page of offices of some branches, behind the last one shown. */
export function benchOffices(
	db: Db,
	asked: { branches: readonly number[]; after: number; limit: number },
	today: Day,
): Promise<BenchOffice[]> {
	return offices(
		db,
		sql`select o.office_id, o.code, o.name, o.unit_id from counter.office_card o
			where o.office_id > ${asked.after} and exists (
				select from people.branch_unit b where b.unit_id = o.unit_id
					and b.branch_id = any(${[...asked.branches]}::bigint[]))
			order by o.office_id limit ${asked.limit}`,
		today,
	);
}
