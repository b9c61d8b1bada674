import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Measure } from './measure.ts';
import type { ServiceWeek } from './panel.ts';

export type Course = { code: string; competencyCode: string };
export type Category = { category: string; competencyCodes: string[] };
export type Completion = {
	courseCode: string;
	officerId: number;
	passedOn: Day;
};

/** Groups of services with the competencies that they demand; all, one, or the one of a service. */
export async function categoriesOf(
	db: Db,
	wish: {
		serviceCategory?: string | undefined;
		serviceId?: number | undefined;
	},
): Promise<Category[]> {
	const { rows } = await sql<Category>`
		select category, array_agg(distinct competency_code) as "competencyCodes"
		from counter.service_card
		where (${wish.serviceCategory ?? null}::text is null or category = ${wish.serviceCategory ?? null})
			and (${wish.serviceId ?? null}::bigint is null or category = (
				select category from counter.service_card where service_id = ${wish.serviceId ?? null}))
		group by category order by category`.execute(db);
	return rows;
}

export async function coursesOf(db: Db, code?: string): Promise<Course[]> {
	const { rows } = await sql<Course>`
		select code, competency_code as "competencyCode" from learning.course_card
		where ${code ?? null}::text is null or code = ${code ?? null} order by code`.execute(db);
	return rows;
}

// Officers leave the database under a number that means nothing outside this one reading.
const panelKey = (seed: number) => sql`hashint8extended(officer_id, ${seed}) & 4503599627370495`;

/** Weeks of officers in the services of a group, under anonymous keys. */
export async function weeksOf(
	db: Db,
	category: string,
	measure: Measure,
	seed: number,
): Promise<ServiceWeek[]> {
	const [source, n, sum] =
		measure === 'minutes'
			? [sql`counter.officer_service_week`, sql`sum(visits)`, sql`sum(served_seconds) / 60.0`]
			: [sql`satisfaction.officer_service_week`, sql`sum(answers)`, sql`sum(score_sum)`];
	const { rows } = await sql<ServiceWeek>`
		select ${panelKey(seed)} as "officerId", service_id as "serviceId", week,
			${n}::integer as n, (${sum})::double precision as sum
		from ${source}
		where service_id = any(array(
			select service_id from counter.service_card where category = ${category}))
		group by officer_id, service_id, week
		order by officer_id, service_id, week`.execute(db);
	return rows;
}

/** Who first passed which of the courses when, under the same keys. */
export async function completionsOf(
	db: Db,
	courseCodes: readonly string[],
	seed: number,
): Promise<Completion[]> {
	const { rows } = await sql<Completion>`
		select course_code as "courseCode", ${panelKey(seed)} as "officerId",
			min(passed_on) as "passedOn"
		from learning.passed_course
		where course_code = any(${[...courseCodes]}::text[])
		group by course_code, officer_id`.execute(db);
	return rows;
}
