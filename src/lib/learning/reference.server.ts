import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { FullCourse } from './course.ts';
import { catalogue } from './reference/catalogue.ts';
import { courseEnglish, questionEnglish, screensEnglish } from './reference/english.ts';

/**
 * Brings the courses of the product into the catalogue. A corrected sentence changes the version
 * in place; a changed meaning needs a new version, so that those under way finish what they began.
 * A version that was written in this house is left as it is, also where the product has one of the
 * same number.
 */
export async function seedReference(db: Db): Promise<void> {
	for (const course of catalogue) await seedCourse(db, course);
}

async function seedCourse(db: Db, course: FullCourse): Promise<void> {
	const { code, version, title, summary, jp, level, minutes } = course;
	const row = {
		title,
		summary,
		form_code: course.formCode,
		jp,
		competency_code: course.competencyCode,
		level,
		pass_mark: course.passMark,
		minutes,
		texts_en: JSON.stringify(course.english ? courseEnglish(course, course.english) : {}),
	};
	const seeded = await db
		.insertInto('learning.course')
		.values({ code, version, ...row, origin: 'product', published_at: sql<Date>`now()` })
		.onConflict((conflict) =>
			conflict
				.columns(['code', 'version'])
				.doUpdateSet(row)
				.where('learning.course.origin', '=', 'product'),
		)
		.returning('id')
		.executeTakeFirst();
	if (!seeded) return;
	const { id } = seeded;
	if (course.lessons.length > 0) await seedLessons(db, id, course);
	if (course.questions.length > 0) await seedQuestions(db, id, course);
}

async function seedLessons(
	db: Db,
	courseId: number,
	{ lessons, english }: FullCourse,
): Promise<void> {
	const rows = lessons.map((lesson, at) => {
		const own = english?.lessons[lesson.slug];
		return {
			...{ course_id: courseId, position: at + 1, slug: lesson.slug },
			...{ title: lesson.title, title_en: own?.title ?? null, minutes: lesson.minutes },
			practice_minutes: lesson.practiceMinutes,
			screens: JSON.stringify(lesson.screens),
			screens_en: own ? JSON.stringify(screensEnglish(lesson, own)) : null,
		};
	});
	await db
		.insertInto('learning.lesson')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['course_id', 'slug']).doUpdateSet((eb) => ({
				title: eb.ref('excluded.title'),
				minutes: eb.ref('excluded.minutes'),
				practice_minutes: eb.ref('excluded.practice_minutes'),
				screens: eb.ref('excluded.screens'),
				title_en: eb.ref('excluded.title_en'),
				screens_en: eb.ref('excluded.screens_en'),
			})),
		)
		.execute();
}

async function seedQuestions(
	db: Db,
	courseId: number,
	{ questions, english }: FullCourse,
): Promise<void> {
	const rows = questions.map((question, at) => ({
		course_id: courseId,
		position: question.position,
		text: question.text,
		options: JSON.stringify(question.options),
		answer_key: question.key,
		explanation: question.explanation,
		lesson_slug: question.lessonSlug,
		texts_en: JSON.stringify(english ? questionEnglish(question, english.questions[at] ?? []) : {}),
	}));
	await db
		.insertInto('learning.question')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['course_id', 'position']).doUpdateSet((eb) => ({
				text: eb.ref('excluded.text'),
				options: eb.ref('excluded.options'),
				answer_key: eb.ref('excluded.answer_key'),
				explanation: eb.ref('excluded.explanation'),
				lesson_slug: eb.ref('excluded.lesson_slug'),
				texts_en: eb.ref('excluded.texts_en'),
			})),
		)
		.execute();
}
