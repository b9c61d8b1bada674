import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { copyCourse } from './copy.server.ts';
import { authorOf } from './inDraft.server.ts';
import { codeIsTaken, courseToRevise } from './store-begin.server.ts';
import { insertDraft, type DraftDetails } from './store-details.server.ts';
import { lockDraft } from './store-draft.server.ts';

export type BeginRefusal = { readonly ok: false; readonly reason: 'codeTaken' | 'noSuchCourse' };
type Begun = { readonly ok: true; readonly draftId: number };

/** A course that nobody has had before. */
export function beginCourse(
	act: Act,
	courseCode: string,
	details: DraftDetails,
): Promise<Begun | BeginRefusal> {
	return act.db.transaction().execute(async (tx) => {
		if (await codeIsTaken(tx, courseCode)) return { ok: false, reason: 'codeTaken' };
		return begin(tx, act, courseCode, details);
	});
}

/**
 * The next version of a course, beginning as the one in use. Done twice it is one draft: whoever comes
 * second writes on in the draft that is there.
 */
export function reviseCourse(act: Act, courseCode: string): Promise<Begun | BeginRefusal> {
	return act.db.transaction().execute(async (tx) => {
		const course = await courseToRevise(tx, courseCode);
		if (!course) return { ok: false, reason: 'noSuchCourse' };
		const open = await lockDraft(tx, courseCode);
		if (open !== null) return { ok: true, draftId: open };
		const begun = await begin(tx, act, courseCode, course);
		if (begun.ok) await copyCourse(tx, course.id, begun.draftId);
		return begun;
	});
}

/** Another course that begins with all that this one holds. */
export function duplicateCourse(
	act: Act,
	courseCode: string,
	copy: { readonly courseCode: string; readonly title: string },
): Promise<Begun | BeginRefusal> {
	return act.db.transaction().execute(async (tx) => {
		const course = await courseToRevise(tx, courseCode);
		if (!course) return { ok: false, reason: 'noSuchCourse' };
		if (await codeIsTaken(tx, copy.courseCode)) return { ok: false, reason: 'codeTaken' };
		const begun = await begin(tx, act, copy.courseCode, { ...course, title: copy.title });
		if (begun.ok) await copyCourse(tx, course.id, begun.draftId);
		return begun;
	});
}

async function begin(
	tx: Tx,
	act: Act,
	courseCode: string,
	details: DraftDetails,
): Promise<Begun | BeginRefusal> {
	const officerId = authorOf(act);
	const draftId = await insertDraft(tx, courseCode, details, { officerId, at: act.now });
	if (draftId === null) return { ok: false, reason: 'codeTaken' };
	const { title } = details;
	await record(tx, act, {
		act: 'learning.draftBegun',
		subject: 'learning.draft',
		subjectId: draftId,
		after: { courseCode, title },
	});
	return { ok: true, draftId };
}
