import { createHash } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import type { BackupCourse, BackupFault } from './backup.ts';
import { openBackup } from './openBackup.server.ts';
import { readBackup } from './readBackup.server.ts';
import { backupWith, insertBackup } from './store-backup.server.ts';

type Refused = { readonly ok: false; readonly reason: BackupFault };

async function inspect(
	content: Buffer,
): Promise<{ readonly ok: true; readonly course: BackupCourse } | Refused> {
	const opened = await openBackup(content);
	if (!opened.ok) return opened;
	try {
		return await readBackup(opened.files);
	} catch {
		// The directory was whole; what it points at is not.
		return { ok: false, reason: 'brokenBackup' };
	} finally {
		opened.files.close();
	}
}

/** Takes a course backup of Moodle into the house; the same file is taken once. */
export async function takeBackup(
	act: Act,
	files: Files,
	upload: Upload,
): Promise<{ readonly ok: true; readonly id: number; readonly isNew: boolean } | Refused> {
	const content = Buffer.from(upload.content);
	const found = await inspect(content);
	if (!found.ok) return found;
	const sha256 = createHash('sha256').update(content).digest();
	const known = await backupWith(act.db, sha256);
	if (known !== null) return { ok: true, id: known, isNew: false };
	const kept = { purpose: 'cadangan kursus Moodle', keptDays: null };
	const fileId = await storeUpload(act, files, upload, kept);
	return act.db.transaction().execute(async (tx) => {
		const id = await insertBackup(tx, act, { sha256, fileId, course: found.course });
		if (id === null) {
			const other = await backupWith(tx, sha256);
			if (other === null) throw new Error('a backup is there and is not there');
			return { ok: true, id: other, isNew: false };
		}
		await record(tx, act, {
			act: 'learning.backupTaken',
			subject: 'learning.moodle_backup',
			subjectId: id,
			after: { title: found.course.title, lessons: found.course.lessons.length },
		});
		return { ok: true, id, isNew: true };
	});
}
