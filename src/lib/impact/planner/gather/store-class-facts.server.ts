import { sql } from 'kysely';
import type { Target } from '../../../hours/index.ts';
import type { Db } from '../../../platform/database.server.ts';
import type { Placement } from '../../timetable/index.ts';
import type { CourseFacts, Decided, GroupWorth } from './facts.ts';

/** What people decided for a timetable, and who sat where in the plan that a replan keeps to. */
export async function decisionsOf(db: Db, timetableId: number): Promise<Decided[]> {
	const { rows } = await sql<Decided>`
		select officer_id as "officerId", class_id as "classId", kind from impact.place_decision
		where timetable_id = ${timetableId} and lifted_at is null`.execute(db);
	return rows;
}

export async function seatsOfRun(db: Db, runId: number): Promise<Placement[]> {
	const { rows } = await sql<Placement>`
		select officer_id as "officerId", class_id as "classId" from impact.plan_seat
		where run_id = ${runId}`.execute(db);
	return rows;
}

/** The seats of the plan that was told last; none before the first. */
export async function seatsTold(db: Db, timetableId: number): Promise<Placement[]> {
	const { rows } = await sql<Placement>`
		select s.officer_id as "officerId", s.class_id as "classId"
		from impact.plan_seat s
		where s.run_id = (select run_id from impact.publication
			where timetable_id = ${timetableId} order by id desc limit 1)`.execute(db);
	return rows;
}

/** What the law asks, all versions: the rule chooses by day. */
export async function hourTargets(db: Db): Promise<Target[]> {
	const { rows } = await sql<Target>`
		select kind, version, minimum_jp as "minimumJp", maximum_jp as "maximumJp",
			year_counts_from as "yearCountsFrom", valid_from as "validFrom", valid_to as "validTo",
			legal_basis as "legalBasis", source from hours.target_card`.execute(db);
	return rows;
}

/** What one more qualified officer is worth at the offices of a branch, as the last night found it. */
export async function groupWorths(db: Db, unitId: number): Promise<GroupWorth[]> {
	const { rows } = await sql<GroupWorth>`
		select v.office_id as "officeId", v.competency_code as "competencyCode",
			v.required_level as "requiredLevel", v.category,
			coalesce(v.waiting, 0) + greatest(0, coalesce(v.served, 0)) as minutes,
			v.visits * 52.0 / 12 / greatest(1, v.qualified) as "visitsAYear"
		from impact.officer_value v
		join counter.office_card o on o.office_id = v.office_id
		join people.branch_unit b on b.unit_id = o.unit_id and b.branch_id = ${unitId}`.execute(db);
	return rows;
}

/** The courses of the classes, by code. */
export async function courseFacts(db: Db, timetableId: number): Promise<CourseFacts[]> {
	const { rows } = await sql<CourseFacts>`
		select code, competency_code as "competencyCode", level, jp::double precision as jp
		from learning.course_card
		where code in (select course_code from impact.planned_class where timetable_id = ${timetableId})`.execute(
		db,
	);
	return rows;
}
