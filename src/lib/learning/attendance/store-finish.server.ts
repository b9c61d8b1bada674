import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { certificateNumber } from '../certificate.ts';
import type { ClassWithPlace } from '../classes/store-class.server.ts';
import type { ClassResult } from './result.ts';

export type CourseFacts = {
	readonly version: number;
	readonly competencyCode: string;
	readonly level: number;
	/** The goal that each enrolment serves, by officer. */
	readonly goals: ReadonlyMap<number, number>;
};
export type Enrolled = { readonly id: number; readonly passedBefore: boolean };

/** The enrolments of these officers in the course of a class, made where there are none. */
export async function enrolAll(
	tx: Tx,
	act: Act,
	held: ClassWithPlace,
	officerIds: readonly number[],
): Promise<{ course: CourseFacts; enrolments: ReadonlyMap<number, Enrolled> }> {
	const { rows: courses } = await sql<Omit<CourseFacts, 'goals'> & { id: number }>`
		select c.id, c.version, c.competency_code as "competencyCode", c.level
		from learning.held_class k join learning.course c on c.id = k.course_id
		where k.id = ${held.id}`.execute(tx);
	const [course] = courses;
	if (!course) throw new Error(`class ${held.id} has no course`);
	await sql`
		insert into learning.enrolment (officer_id, course_id, enrolled_at)
		select id, ${course.id}::bigint, ${act.now}::timestamptz from unnest(${[...officerIds]}::bigint[]) as id
		on conflict (officer_id, course_id) do nothing`.execute(tx);
	const { rows } = await sql<{
		id: number;
		officerId: number;
		goalId: number | null;
		passedBefore: boolean;
	}>`
		select id, officer_id as "officerId", goal_id as "goalId", passed_at is not null as "passedBefore"
		from learning.enrolment
		where course_id = ${course.id} and officer_id = any(${[...officerIds]}::bigint[])
		order by id for update`.execute(tx);
	const goals = new Map(
		rows.flatMap(({ officerId, goalId }) =>
			goalId === null ? [] : [[officerId, goalId] as const],
		),
	);
	const enrolments = new Map(
		rows.map(({ id, officerId, passedBefore }) => [officerId, { id, passedBefore }]),
	);
	return { course: { ...course, goals }, enrolments };
}

/** Writes the results, the passes and their certificates, and closes the class. */
export async function passAll(
	tx: Tx,
	act: Act,
	classId: number,
	results: readonly ClassResult[],
): Promise<void> {
	const passed = results.flatMap(({ outcome, enrolmentId }) =>
		outcome === 'passed' && enrolmentId !== null ? [enrolmentId] : [],
	);
	await sql`
		update learning.enrolment set passed_at = ${act.now}
		where id = any(${passed}::bigint[]) and passed_at is null`.execute(tx);
	await sql`
		insert into learning.certificate (number, enrolment_id, issued_at)
		select c.number, c.id, ${act.now}::timestamptz
		from unnest(${passed.map((id) => certificateNumber(id, act.today))}::text[],
			${passed}::bigint[]) as c (number, id)
		on conflict (enrolment_id) do nothing`.execute(tx);
	if (results.length > 0)
		await tx
			.insertInto('learning.class_result')
			.values(
				results.map(({ officerId, attended, sessions, outcome, enrolmentId }) => ({
					...{ class_id: classId, officer_id: officerId, attended, sessions, outcome },
					enrolment_id: enrolmentId,
				})),
			)
			.execute();
	await tx
		.updateTable('learning.held_class')
		.set({ finished_at: act.now })
		.where('id', '=', classId)
		.execute();
}
