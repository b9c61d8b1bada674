import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { TreeNode } from './rules-satisfied.ts';
import type { CourseUnit } from './session.ts';
import type { Texts } from './structure.ts';

/** A unit as one JSON value, so that it can stand in any query beside others. */
export const unitColumn = sql`jsonb_build_object(
	'lessonId', unit.lesson_id, 'position', lesson.position, 'slug', lesson.slug,
	'publisherId', unit.publisher_id, 'activityId', unit.activity_id, 'title', unit.title,
	'description', unit.description, 'activityType', unit.activity_type, 'moveOn', unit.move_on,
	'masteryScore', unit.mastery_score, 'launchMethod', unit.launch_method,
	'launchParameters', unit.launch_parameters, 'entitlementKey', unit.entitlement_key,
	'href', item.href)`;

export const unitTables = sql`learning.cmi5_unit unit
	join learning.package_lesson item on item.lesson_id = unit.lesson_id
	join learning.lesson on lesson.id = unit.lesson_id`;

/** The unit of a course behind a lesson, or null where the lesson is another thing. */
export async function unitAt(db: Db, courseId: number, slug: string): Promise<CourseUnit | null> {
	const { rows } = await sql<{ unit: CourseUnit }>`
		select ${unitColumn} as unit from ${unitTables}
		where lesson.course_id = ${courseId} and lesson.slug = ${slug}`.execute(db);
	return rows[0]?.unit ?? null;
}

/** The units of a course that are satisfied before anybody opens them. */
export async function unitsWithoutCondition(db: Db, courseId: number): Promise<CourseUnit[]> {
	const { rows } = await sql<{ unit: CourseUnit }>`
		select ${unitColumn} as unit from ${unitTables}
		where lesson.course_id = ${courseId} and unit.move_on = 'NotApplicable'
		order by lesson.position`.execute(db);
	return rows.map(({ unit }) => unit);
}

export type CourseTree = {
	readonly publisherId: string;
	readonly activityId: string;
	readonly title: Texts;
	readonly tree: readonly TreeNode[];
};

export async function courseTree(db: Db, courseId: number): Promise<CourseTree | null> {
	const { rows } = await sql<CourseTree>`
		select publisher_id as "publisherId", activity_id as "activityId", title, tree
		from learning.cmi5_course where course_id = ${courseId}`.execute(db);
	return rows[0] ?? null;
}
