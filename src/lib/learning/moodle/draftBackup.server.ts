import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Course } from '../course.ts';
import type { Backup } from './backup.ts';
import { adoptFiles, eraseStored, storeFiles, type StoredFile } from './keepFiles.server.ts';
import { openBackup } from './openBackup.server.ts';
import { backupBy, insertDraft, lockBackup, markDrafted } from './store-backup.server.ts';
import { insertLesson } from './store-lesson.server.ts';

/** What an organiser says of the course that a backup becomes. */
export type BackupDetails = Pick<
	Course,
	'title' | 'summary' | 'jp' | 'competencyCode' | 'level' | 'passMark'
>;

type Drafted =
	| { readonly ok: true; readonly courseCode: string }
	| { readonly ok: false; readonly reason: 'noSuchBackup' | 'nothingToLearn' };

/**
 * Makes a draft of a backup, to be read and mended before it is published. Done twice it is one draft.
 * Its files are unpacked first, and the draft is written in one short transaction; where that fails, or
 * somebody else was faster, the files go again.
 */
export async function draftBackup(
	act: Act,
	files: Files,
	id: number,
	details: BackupDetails,
): Promise<Drafted> {
	const { who } = act;
	if (who.kind !== 'officer') throw new Error('a draft is begun by an officer');
	const backup = await backupBy(act.db, id);
	if (!backup) return { ok: false, reason: 'noSuchBackup' };
	if (backup.courseCode !== null) return { ok: true, courseCode: backup.courseCode };
	if (backup.course.lessons.length === 0) return { ok: false, reason: 'nothingToLearn' };
	const opened = await openBackup(Buffer.from(await files.disk.getBytes(backup.storageKey)));
	if (!opened.ok) throw new Error(`the kept backup ${id} is ${opened.reason}`);
	const stored = await storeFiles(act, files, opened.files, backup.course.files).finally(() =>
		opened.files.close(),
	);
	const written = await write(act, who.officerId, { backup, details, stored }).catch(
		async (fault: unknown) => {
			await eraseStored(act, files, stored);
			throw fault;
		},
	);
	if (!written.isNew) await eraseStored(act, files, stored);
	return { ok: true, courseCode: written.courseCode };
}

type Unpacked = {
	readonly backup: Backup;
	readonly details: BackupDetails;
	readonly stored: readonly StoredFile[];
};

function write(
	act: Act,
	officerId: number,
	{ backup: { id, course }, details, stored }: Unpacked,
): Promise<{ readonly courseCode: string; readonly isNew: boolean }> {
	return act.db.transaction().execute(async (tx) => {
		await lockBackup(tx, id);
		const known = (await backupBy(tx, id))?.courseCode;
		if (known) return { courseCode: known, isNew: false };
		const kept = await adoptFiles(tx, { officerId, now: act.now }, stored);
		const courseCode = `MOODLE-${id}`;
		const draftId = await insertDraft(tx, { ...details, courseCode, officerId, now: act.now });
		for (const [at, lesson] of course.lessons.entries())
			await insertLesson(tx, draftId, { lesson, position: at + 1, kept });
		await markDrafted(tx, id, draftId);
		await record(tx, act, {
			act: 'learning.backupDrafted',
			subject: 'learning.moodle_backup',
			subjectId: id,
			after: { courseCode, lessons: course.lessons.length, files: kept.size },
		});
		return { courseCode, isNew: true };
	});
}
