import type { Db } from '../../platform/database.server.ts';
import type { BackupRow } from './backup.ts';
import { backupRows } from './store-backup.server.ts';

export { draftBackup } from './draftBackup.server.ts';
export { backupBy } from './store-backup.server.ts';
export { takeBackup } from './takeBackup.server.ts';

const pageSize = 30;

/** A page of backups, newest first, and the id to go on below. */
export async function backupsBelow(
	db: Db,
	before: number | null,
): Promise<{ backups: readonly BackupRow[]; next: number | null }> {
	const rows = await backupRows(db, before, pageSize + 1);
	const backups = rows.slice(0, pageSize);
	return { backups, next: rows.length > pageSize ? (backups.at(-1)?.id ?? null) : null };
}
