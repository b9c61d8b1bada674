import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { openCourse } from '../store-course.server.ts';
import type { PathOutcome, PathRefusal, PathStage } from './path.ts';
import { lockPath } from './store-draft.server.ts';

const mostStages = 12;
const refused = (reason: PathRefusal) => ({ ok: false, reason }) as const;

type NewStage = Omit<PathStage, 'place' | 'courses'>;

/** Puts a stage at the end of a path that is not published yet. The same again is a form sent twice. */
export function addStage(act: Act, pathId: number, stage: NewStage): Promise<PathOutcome> {
	return inDraft(act, pathId, 'learning.stageAdded', stage, async (tx, stages) => {
		const { title, rule, inOrder, opensOn } = stage;
		const known = await tx
			.selectFrom('learning.path_stage')
			.select('place')
			.where('path_id', '=', pathId)
			.where('place', '=', stages)
			.where('title', '=', title)
			.where('rule', '=', rule)
			.executeTakeFirst();
		if (known) return 'known';
		if (stages >= mostStages) return refused('tooManyStages');
		await tx
			.insertInto('learning.path_stage')
			.values({
				...{ path_id: pathId, place: stages + 1, title, rule },
				...{ in_order: inOrder, opens_on: opensOn },
			})
			.execute();
		return { ok: true };
	});
}

/** Takes the last stage away, with its courses; those before it keep their places. */
export function dropStage(act: Act, pathId: number, place: number): Promise<PathOutcome> {
	return inDraft(act, pathId, 'learning.stageDropped', { place }, async (tx, stages) => {
		if (place !== stages) return refused('noSuchStage');
		await tx
			.deleteFrom('learning.path_stage')
			.where('path_id', '=', pathId)
			.where('place', '=', place)
			.execute();
		return { ok: true };
	});
}

/** Puts a course into a stage. A course stands once in a path. */
export function placeCourse(
	act: Act,
	pathId: number,
	at: { readonly stage: number; readonly courseCode: string },
): Promise<PathOutcome> {
	return inDraft(act, pathId, 'learning.pathCourseAdded', at, async (tx, stages) => {
		if (at.stage > stages) return refused('noSuchStage');
		if (!(await openCourse(tx, at.courseCode))) return refused('pathCourseUnknown');
		const row = await tx
			.insertInto('learning.path_course')
			.values({ path_id: pathId, stage: at.stage, course_code: at.courseCode })
			.onConflict((conflict) => conflict.doNothing())
			.returning('stage')
			.executeTakeFirst();
		return row ? { ok: true } : refused('courseInPath');
	});
}

export function dropCourse(act: Act, pathId: number, courseCode: string): Promise<PathOutcome> {
	return inDraft(act, pathId, 'learning.pathCourseDropped', { courseCode }, async (tx) => {
		const { numDeletedRows } = await tx
			.deleteFrom('learning.path_course')
			.where('path_id', '=', pathId)
			.where('course_code', '=', courseCode)
			.executeTakeFirst();
		return numDeletedRows > 0n ? { ok: true } : 'known';
	});
}

function inDraft(
	act: Act,
	pathId: number,
	name: string,
	after: object,
	then: (tx: Tx, stages: number) => Promise<PathOutcome | 'known'>,
): Promise<PathOutcome> {
	return act.db.transaction().execute(async (tx): Promise<PathOutcome> => {
		const path = await lockPath(tx, pathId);
		if (!path) return refused('noSuchPath');
		if (path.published_at) return refused('pathPublished');
		const done = await then(tx, path.stages);
		if (done === 'known') return { ok: true };
		if (done.ok)
			await record(tx, act, { act: name, subject: 'learning.path', subjectId: pathId, after });
		return done;
	});
}
