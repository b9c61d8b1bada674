import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { openCourse } from '../store-course.server.ts';
import type { PathOutcome } from './path.ts';
import { leadsTo } from './store-prerequisite.server.ts';

type Pair = { readonly courseCode: string; readonly needsCode: string };

/**
 * From now on a course asks for another to be passed before it is begun. Whoever has begun it goes on.
 * A round (A asks for B, B for A) is refused, and impossible in SQL.
 */
export function setPrerequisite(act: Act, setBy: number, pair: Pair): Promise<PathOutcome> {
	return act.db.transaction().execute(async (tx): Promise<PathOutcome> => {
		const { courseCode, needsCode } = pair;
		if (!(await openCourse(tx, courseCode)) || !(await openCourse(tx, needsCode)))
			return { ok: false, reason: 'pathCourseUnknown' };
		if (courseCode === needsCode || (await leadsTo(tx, needsCode, courseCode)))
			return { ok: false, reason: 'prerequisiteRound' };
		const row = await tx
			.insertInto('learning.prerequisite')
			.values({ course_code: courseCode, needs_code: needsCode, set_by: setBy, set_at: act.now })
			.onConflict((conflict) => conflict.doNothing())
			.returning('course_code')
			.executeTakeFirst();
		if (row)
			await record(tx, act, {
				...{ act: 'learning.prerequisiteSet', subject: 'learning.course' },
				...{ subjectId: courseCode, after: { needsCode } },
			});
		return { ok: true };
	});
}

export function dropPrerequisite(act: Act, { courseCode, needsCode }: Pair): Promise<PathOutcome> {
	return act.db.transaction().execute(async (tx): Promise<PathOutcome> => {
		const { numDeletedRows } = await tx
			.deleteFrom('learning.prerequisite')
			.where('course_code', '=', courseCode)
			.where('needs_code', '=', needsCode)
			.executeTakeFirst();
		if (numDeletedRows > 0n)
			await record(tx, act, {
				...{ act: 'learning.prerequisiteDropped', subject: 'learning.course' },
				...{ subjectId: courseCode, before: { needsCode } },
			});
		return { ok: true };
	});
}
