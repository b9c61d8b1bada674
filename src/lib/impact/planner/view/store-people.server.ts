import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { Day } from '../../../time/index.ts';
import type { BlockedRule } from '../blocked.ts';

/** An officer in a plan: in so many classes, with so many wishes that found no place. */
export type PlannedOfficer = {
	readonly officerId: number;
	readonly name: string;
	readonly officeName: string;
	readonly seats: number;
	readonly blocked: number;
};

/** Officers of a plan by name; at most 30, the next page begins after an officer. */
export async function officersOfPlan(
	db: Db,
	asked: { runId: number | null; search: string; after: number | null },
): Promise<PlannedOfficer[]> {
	const { runId, search, after } = asked;
	const { rows } = await sql<PlannedOfficer>`
		with known as (
			select officer_id, office_id, count(*) filter (where seat) as seats,
				count(*) filter (where not seat) as blocked
			from (select officer_id, office_id, true as seat from impact.plan_seat
					where run_id = ${runId}::bigint
				union all select officer_id, office_id, false from impact.plan_blocked
					where run_id = ${runId}::bigint) both_
			group by officer_id, office_id
		)
		select known.officer_id as "officerId", held.full_name as name, o.name as "officeName",
			known.seats::integer, known.blocked::integer
		from known
		join people.officer_card held on held.officer_id = known.officer_id
		join counter.office_card o on o.office_id = known.office_id
		where (${search} = '' or held.name ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`})
			and (${after}::bigint is null or (held.name, known.officer_id) > (
				select name, officer_id from people.officer_card where officer_id = ${after}))
		order by held.name, known.officer_id limit 31`.execute(db);
	return rows;
}

/** A decision of people about an officer and a class, or days on which somebody cannot come. */
export type Standing = {
	readonly kind: 'pin' | 'forbid' | 'cannotCome';
	readonly id: number;
	readonly officerId: number;
	readonly name: string;
	readonly classCode: string | null;
	readonly reason: string | null;
	readonly from: Day | null;
	readonly to: Day | null;
	readonly at: Date;
};

/** What stands for a timetable, or for one officer in it, the newest first. */
export async function standingOf(
	db: Db,
	timetableId: number,
	officerId: number | null = null,
): Promise<Standing[]> {
	const { rows } = await sql<Standing>`
		select s.kind, s.id, s.officer_id as "officerId", held.full_name as name, c.code as "classCode",
			s.reason, s.from_day as "from", s.to_day as "to", s.at
		from (
			select kind, id, officer_id, class_id, reason, null::date as from_day, null::date as to_day,
				decided_at as at
			from impact.place_decision where timetable_id = ${timetableId} and lifted_at is null
			union all
			select 'cannotCome', id, officer_id, null, null, from_day, to_day, noted_at
			from impact.cannot_come where timetable_id = ${timetableId} and withdrawn_at is null
		) s
		join people.officer_card held on held.officer_id = s.officer_id
		left join impact.planned_class c on c.id = s.class_id
		where ${officerId}::bigint is null or s.officer_id = ${officerId}
		order by s.at desc limit 200`.execute(db);
	return rows;
}

/** One officer in a timetable: the classes that could be had, the seat, and what stood in the way. */
export type OfficerChoice = {
	readonly classId: number;
	readonly code: string;
	readonly courseCode: string;
	readonly seated: boolean;
	readonly rule: BlockedRule | null;
	readonly price: number | null;
	readonly at: { readonly day: string; readonly halfHour: number } | null;
};

export type OfficerInPlan = {
	readonly officerId: number;
	readonly name: string;
	readonly unitName: string;
	readonly officeId: number | null;
	readonly above: readonly number[];
	readonly choices: readonly OfficerChoice[];
};

/** Null for an officer outside the plan's branch or without a wish in it. */
export async function officerInPlan(
	db: Db,
	asked: { timetableId: number; runId: number | null; officerId: number },
): Promise<OfficerInPlan | null> {
	const { timetableId, runId, officerId } = asked;
	const { rows } = await sql<OfficerInPlan>`
		select held.officer_id as "officerId", held.full_name as name, held.unit_name as "unitName",
			o.office_id as "officeId",
			(select coalesce(jsonb_agg(branch_id), '[]') from people.branch_unit b
				where b.unit_id = held.unit_id) as above,
			(select coalesce(jsonb_agg(jsonb_build_object('classId', c.id, 'code', c.code,
					'courseCode', c.course_code, 'seated', s.officer_id is not null, 'rule', b.rule,
					'price', b.price, 'at', b.at) order by c.code), '[]')
				from impact.planned_class c
				left join impact.plan_seat s on s.run_id = ${runId}::bigint and s.class_id = c.id
					and s.officer_id = ${officerId}
				left join impact.plan_blocked b on b.run_id = ${runId}::bigint
					and b.officer_id = ${officerId} and b.course_code = c.course_code
				where c.timetable_id = ${timetableId} and c.cancelled_at is null) as choices
		from people.officer_card held
		left join counter.office_card o on o.unit_id = held.unit_id
		where held.officer_id = ${officerId} and exists (select from people.branch_unit b
			join impact.timetable t on t.unit_id = b.branch_id and t.id = ${timetableId}
			where b.unit_id = held.unit_id)`.execute(db);
	return rows[0] ?? null;
}
