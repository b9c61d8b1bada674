import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import { addDays, yearOf, type Day } from '../../../time/index.ts';
import type { Staff, StaffAway, StaffDuty } from './facts.ts';

/** Days of roster that say who stands at the desks: four weeks back, two ahead. */
const rosterBack = 28;
const rosterAhead = 14;

const staffOf = (unitId: number, today: Day) => sql`
	select d.officer_id, (array_agg(d.office_id order by d.day desc))[1] as office_id
	from counter.office_card o
	join people.branch_unit b on b.unit_id = o.unit_id and b.branch_id = ${unitId}
	join counter.duty_card d on d.office_id = o.office_id
		and d.day >= ${addDays(today, -rosterBack)}::date
		and d.day < ${addDays(today, rosterAhead)}::date
	group by d.officer_id`;

/** Who may be trained in a branch, with what they can, must, and have learnt. */
export async function staffFacts(
	db: Db,
	asked: { unitId: number; timetableId: number; from: Day; today: Day },
): Promise<Staff[]> {
	const { unitId, timetableId, from, today } = asked;
	const { rows } = await sql<Staff>`
		with staff as materialized (${staffOf(unitId, today)}),
		level as (
			select q.officer_id, jsonb_object_agg(q.competency_code, q.level) as levels
			from staff join counter.proven_card q on q.officer_id = staff.officer_id
			where q.valid_until is null or q.valid_until > ${from}::date group by q.officer_id
		), need as (
			select l.officer_id, jsonb_object_agg(l.code, l.required_level) as needs,
				jsonb_object_agg(l.code, coalesce(case
					when l.proven_until is null or l.proven_until > ${from}::date then l.proven_level end, 0)) as proven
			from staff join competency.officer_level l on l.officer_id = staff.officer_id
			group by l.officer_id
		), learnt as (
			select c.officer_id, jsonb_agg(jsonb_build_object('day', c.learned_on, 'jp', c.jp)) as counted
			from staff join hours.counted_day c on c.officer_id = staff.officer_id
			where c.learned_on >= ${`${yearOf(from) - 1}-01-01`}::date group by c.officer_id
		), passed as (
			select p.officer_id, array_agg(distinct p.course_code) as codes
			from staff join learning.passed_course p on p.officer_id = staff.officer_id
			group by p.officer_id
		), sat as (
			select s.officer_id, sum(t.to_half - t.from_half) as halves
			from staff join impact.plan_seat s on s.officer_id = staff.officer_id
			join impact.class_session t on t.class_id = s.class_id
			join impact.plan_run r on r.id = s.run_id and r.timetable_id <> ${timetableId}
			join lateral (select run_id from impact.publication where timetable_id = r.timetable_id
				order by id desc limit 1) p on p.run_id = s.run_id
			where extract(year from t.day) = ${yearOf(from)} group by s.officer_id
		)
		select staff.officer_id as "officerId", staff.office_id as "officeId", held.kind,
			held.contract_from as "contractFrom",
			coalesce(need.proven, '{}') || coalesce(level.levels, '{}') as levels,
			coalesce(need.needs, '{}') as needs, coalesce(learnt.counted, '[]') as counted,
			coalesce(passed.codes, '{}') as passed, coalesce(sat.halves, 0)::integer as burden
		from staff
		join people.officer_card held on held.officer_id = staff.officer_id and held.left_on is null
		left join level on level.officer_id = staff.officer_id
		left join need on need.officer_id = staff.officer_id
		left join learnt on learnt.officer_id = staff.officer_id
		left join passed on passed.officer_id = staff.officer_id
		left join sat on sat.officer_id = staff.officer_id
		order by staff.officer_id`.execute(db);
	return rows;
}

/** The rosters that stand within the period. */
export async function dutiesIn(
	db: Db,
	unitId: number,
	{ from, to }: { from: Day; to: Day },
): Promise<StaffDuty[]> {
	const { rows } = await sql<StaffDuty>`
		select d.officer_id as "officerId", d.office_id as "officeId", d.day, d.part
		from counter.office_card o
		join people.branch_unit b on b.unit_id = o.unit_id and b.branch_id = ${unitId}
		join counter.duty_card d on d.office_id = o.office_id
			and d.day >= ${from}::date and d.day < ${to}::date`.execute(db);
	return rows;
}

/** When people are away within the period: what the roster knows, and what the organiser noted. */
export async function awayIn(
	db: Db,
	asked: { officerIds: readonly number[]; timetableId: number; from: Day; to: Day },
): Promise<StaffAway[]> {
	const { officerIds, timetableId, from, to } = asked;
	const { rows } = await sql<StaffAway>`
		select a.officer_id as "officerId", a.from_day as "fromDay", a.to_day as "toDay", a.part
		from counter.absence_card a
		where a.officer_id = any(${[...officerIds]}::bigint[])
			and a.to_day > ${from}::date and a.from_day < ${to}::date
			and (a.key is null or a.key not like ${`timetable:${timetableId}:%`})
		union all
		select officer_id, from_day, to_day, 'whole' from impact.cannot_come
		where timetable_id = ${timetableId} and withdrawn_at is null
			and to_day > ${from}::date and from_day < ${to}::date`.execute(db);
	return rows;
}
