import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { latestEffects, type StoredEffect } from '../store-effect.server.ts';

/** A course that can qualify somebody, with what is known of its effect by category of services. */
export type QualifyingCourse = {
	readonly code: string;
	readonly jp: number;
	readonly competencyCode: string;
	readonly level: number;
	readonly effects: readonly StoredEffect[];
};

/** The courses of the catalogue with their newest effects on minutes: two statements for a night. */
export async function qualifyingCourses(db: Db): Promise<QualifyingCourse[]> {
	const { rows } = await sql<Omit<QualifyingCourse, 'effects'>>`
		select code, jp, competency_code as "competencyCode", level from learning.course_card
		order by level, jp, code`.execute(db);
	const effects = await latestEffects(db);
	return rows.map((course) => ({
		...course,
		effects: effects.filter(
			(one) => one.courseCode === course.code && one.effect.measure === 'minutes',
		),
	}));
}
