import { within } from '../../platform/database.server.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Course } from '../course.ts';
import { keepFiles } from './keepFiles.server.ts';
import { openBackup } from './openBackup.server.ts';
import { backupBy, lockBackup, markDrafted } from './store-backup.server.ts';
import { insertLesson } from './store-lesson.server.ts';

/** What an organiser says of the course that a backup becomes. */
export type BackupDetails = Pick<
	Course,
	'title' | 'summary' | 'jp' | 'competencyCode' | 'level' | 'passMark'
>;

/** Makes a draft of a backup, to be read and mended before it is published. Done twice it is one draft. */
export async function draftBackup(
	act: Act,
	files: Files,
	id: number,
	details: BackupDetails,
): Promise<
	| { readonly ok: true; readonly courseCode: string }
	| { readonly ok: false; readonly reason: 'noSuchBackup' | 'nothingToLearn' }
> {
	const { who } = act;
	if (who.kind !== 'officer') throw new Error('a draft is begun by an officer');
	return act.db.transaction().execute(async (tx) => {
		await lockBackup(tx, id);
		const backup = await backupBy(tx, id);
		if (!backup) return { ok: false, reason: 'noSuchBackup' };
		if (backup.courseCode !== null) return { ok: true, courseCode: backup.courseCode };
		const { lessons, files: wanted } = backup.course;
		if (lessons.length === 0) return { ok: false, reason: 'nothingToLearn' };
		const opened = await openBackup(Buffer.from(await files.disk.getBytes(backup.storageKey)));
		if (!opened.ok) throw new Error(`the kept backup ${id} is ${opened.reason}`);
		const kept = await keepFiles({ ...act, db: within(tx) }, files, opened.files, wanted);
		opened.files.close();
		const courseCode = `MOODLE-${id}`;
		const { id: draftId } = await tx
			.insertInto('learning.draft')
			.values({
				course_code: courseCode,
				title: details.title,
				summary: details.summary,
				competency_code: details.competencyCode,
				level: details.level,
				jp: details.jp,
				pass_mark: details.passMark,
				begun_by: who.officerId,
				begun_at: act.now,
				changed_at: act.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await tx
			.insertInto('learning.draft_author')
			.values({ draft_id: draftId, officer_id: who.officerId })
			.execute();
		for (const [at, lesson] of lessons.entries())
			await insertLesson(tx, draftId, { lesson, position: at + 1, kept });
		await markDrafted(tx, id, draftId);
		await record(tx, act, {
			act: 'learning.backupDrafted',
			subject: 'learning.moodle_backup',
			subjectId: id,
			after: { courseCode, lessons: lessons.length, files: kept.size },
		});
		return { ok: true, courseCode };
	});
}
