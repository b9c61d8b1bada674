import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** Offices whose newest word on a plan is an objection. */
export async function objectingOffices(db: Db, runId: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select office_id as id from (
			select distinct on (office_id) office_id, word from impact.plan_word
			where run_id = ${runId} order by office_id, id desc) newest
		where word = 'objected'`.execute(db);
	return rows.map(({ id }) => id);
}

export async function competencyOfCourses(
	db: Db,
	timetableId: number,
): Promise<Map<string, string>> {
	const { rows } = await sql<{ code: string; competency: string }>`
		select code, competency_code as competency from learning.course_card
		where code in (select course_code from impact.planned_class where timetable_id = ${timetableId})`.execute(
		db,
	);
	return new Map(rows.map(({ code, competency }) => [code, competency]));
}

/** The office of each officer in some plans, as they were made. */
export async function officesOfOfficers(
	db: Db,
	runIds: readonly number[],
): Promise<Map<number, number>> {
	const { rows } = await sql<{ officer: number; office: number }>`
		select distinct on (officer_id) officer_id as officer, office_id as office
		from impact.plan_seat where run_id = any(${[...runIds]}::bigint[])
		order by officer_id, run_id desc`.execute(db);
	return new Map(rows.map(({ officer, office }) => [officer, office]));
}
