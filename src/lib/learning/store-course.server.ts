import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Course } from './course.ts';
import { screensForm } from './forms-block.ts';
import type { Question } from './question.ts';
import type { TextsEn } from './authoring/texts.ts';
import { screenInEnglish, type ReadScreen } from './translation/rules-screen.ts';
import type { Language } from './translation/spoken.ts';

/** A course as the store knows it: with the id of its version, and English that still fits. */
export type StoredCourse = Course & {
	readonly id: number;
	readonly titleEn: string | null;
	readonly summaryEn: string | null;
};

/** The columns of a course under the names of the noun. */
export const courseColumns = sql`
	course.id, course.code, course.version, course.title, course.summary,
	course.form_code as "formCode", course.jp, course.competency_code as "competencyCode",
	course.level, course.pass_mark as "passMark", course.minutes,
	case when course.texts_en #>> '{title,of}' = course.title
		then course.texts_en #>> '{title,text}' end as "titleEn",
	case when course.texts_en #>> '{summary,of}' = course.summary
		then course.texts_en #>> '{summary,text}' end as "summaryEn"`;

/** The newest version that is open for enrolment, or null. */
export async function openCourse(db: Db, code: string): Promise<StoredCourse | null> {
	const { rows } = await sql<StoredCourse>`
		select ${courseColumns} from learning.course course
		where code = ${code} and published_at is not null and withdrawn_at is null
		order by version desc limit 1`.execute(db);
	return rows[0] ?? null;
}

/**
 * The course that leads to a level of a competency: the lowest that reaches it, else the highest
 * that leads part of the way.
 */
export async function courseTowards(
	db: Db,
	competencyCode: string,
	level: number,
): Promise<StoredCourse | null> {
	const { rows } = await sql<StoredCourse>`
		select ${courseColumns} from learning.course course
		where competency_code = ${competencyCode} and published_at is not null and withdrawn_at is null
		order by level < ${level}, abs(level - ${level}), version desc limit 1`.execute(db);
	return rows[0] ?? null;
}

/** The newest open version of every course with its number of lessons; cheap at any size of city. */
export async function openCourses(
	db: Db,
): Promise<(StoredCourse & { readonly lessons: number })[]> {
	const { rows } = await sql<StoredCourse & { lessons: number }>`
		select ${courseColumns},
			(select count(*) from learning.lesson where lesson.course_id = course.id) as lessons
		from (
			select distinct on (code) * from learning.course
			where published_at is not null and withdrawn_at is null order by code, version desc
		) course order by course.title`.execute(db);
	return rows;
}

export type CatalogueRow = StoredCourse & {
	readonly lessons: number;
	readonly enrolled: number;
	readonly passed: number;
	readonly withdrawn: boolean;
};

/** Every published course with how many began and how many passed it, newest version each. */
export async function catalogueRows(db: Db): Promise<CatalogueRow[]> {
	const { rows } = await sql<CatalogueRow>`
		with figure as (
			select course_id, count(*) as enrolled, count(passed_at) as passed
			from learning.enrolment group by course_id
		), newest as (
			select distinct on (code) * from learning.course
			where published_at is not null order by code, version desc
		)
		select ${courseColumns}, course.withdrawn_at is not null as withdrawn,
			(select count(*) from learning.lesson where lesson.course_id = course.id) as lessons,
			coalesce(figure.enrolled, 0) as enrolled, coalesce(figure.passed, 0) as passed
		from newest course left join figure on figure.course_id = course.id
		order by course.title`.execute(db);
	return rows;
}

/** The screens of a lesson; in English with what is missing in Indonesian, and named. */
export async function screensOf(
	db: Db,
	courseId: number,
	slug: string,
	language: Language = 'id',
): Promise<ReadScreen[] | null> {
	const row = await db
		.selectFrom('learning.lesson')
		.select('screens')
		.$if(language === 'en', (query) => query.select('screens_en'))
		.where('course_id', '=', courseId)
		.where('slug', '=', slug)
		.executeTakeFirst();
	if (!row) return null;
	const screens = screensForm.parse(row.screens);
	if (language === 'id') return screens;
	const english = screensForm.parse(row.screens_en ?? []);
	return screens.map((screen, at) => screenInEnglish(screen, english[at]));
}

type WithEnglish = { readonly textsEn: TextsEn };

/** Questions without key and explanation: what may be shown before an attempt is submitted. */
export async function openQuestions(
	db: Db,
	courseId: number,
): Promise<(Pick<Question, 'position' | 'text' | 'options'> & WithEnglish)[]> {
	const rows = await db
		.selectFrom('learning.question')
		.select(['position', 'text', 'options', 'texts_en'])
		.where('course_id', '=', courseId)
		.orderBy('position')
		.execute();
	return rows.map(({ texts_en: textsEn, options, ...row }) => ({
		...row,
		options: options as unknown as string[],
		textsEn: textsEn as unknown as TextsEn,
	}));
}

/** Questions with their keys, for scoring and for those who have passed. */
export async function keyedQuestions(
	db: Db,
	courseId: number,
): Promise<(Question & WithEnglish)[]> {
	const { rows } = await sql<Question & WithEnglish>`
		select position, text, options, answer_key as key, explanation, lesson_slug as "lessonSlug",
			texts_en as "textsEn"
		from learning.question where course_id = ${courseId} order by position`.execute(db);
	return rows;
}
