import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { publishCourse } from '../cmi5/publishCourse.server.ts';
import type { Course } from '../course.ts';
import type { LearningPackage } from './package.ts';
import { packageBy } from './store-package.server.ts';

/** What an organiser says of the course that a package becomes. */
export type PackageCourse = Pick<
	Course,
	'title' | 'summary' | 'formCode' | 'jp' | 'competencyCode' | 'level' | 'passMark' | 'minutes'
>;

/**
 * Makes a course of a package: each item is a lesson, and the minutes are shared among them, because
 * the hours lie on the days of the lessons. Done twice it is one course.
 */
export async function publishPackage(
	act: Act,
	id: number,
	course: PackageCourse,
): Promise<
	| { readonly ok: true; readonly courseCode: string }
	| { readonly ok: false; readonly reason: 'noSuchPackage' }
> {
	return act.db.transaction().execute(async (tx) => {
		await tx.selectFrom('learning.package').select('id').where('id', '=', id).forUpdate().execute();
		const held = await packageBy(tx, id);
		if (!held) return { ok: false, reason: 'noSuchPackage' };
		if (held.courseCode) return { ok: true, courseCode: held.courseCode };
		const code = `PAKET-${id}`;
		const { id: courseId } = await tx
			.insertInto('learning.course')
			.values({
				code,
				version: 1,
				title: course.title,
				summary: course.summary,
				form_code: course.formCode,
				jp: course.jp,
				competency_code: course.competencyCode,
				level: course.level,
				pass_mark: course.passMark,
				minutes: course.minutes,
				published_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const lessons = await tx
			.insertInto('learning.lesson')
			.values(lessonsOf(held, courseId, course.minutes))
			.returning(['id', 'position'])
			.execute();
		await tx
			.insertInto('learning.package_lesson')
			.values(
				lessons.flatMap(({ id: lessonId, position }) => {
					const item = held.items[position - 1];
					if (!item) return [];
					const { href, reports, mastery } = item;
					return { lesson_id: lessonId, package_id: id, href, reports, mastery };
				}),
			)
			.execute();
		if (held.kind === 'cmi5') await publishCourse(tx, { packageId: id, courseId, lessons });
		await tx
			.updateTable('learning.package')
			.set({ course_id: courseId })
			.where('id', '=', id)
			.execute();
		await record(tx, act, {
			act: 'learning.packagePublished',
			subject: 'learning.package',
			subjectId: id,
			after: { courseCode: code, ...course },
		});
		return { ok: true, courseCode: code };
	});
}

function lessonsOf({ items }: LearningPackage, courseId: number, minutes: number) {
	return items.map(({ title }, at) => ({
		course_id: courseId,
		position: at + 1,
		slug: `bagian-${at + 1}`,
		title,
		minutes: Math.max(1, Math.round(minutes / items.length)),
		screens: '[]',
	}));
}
