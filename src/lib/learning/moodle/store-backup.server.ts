import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Course } from '../course.ts';
import type { Backup, BackupCourse, BackupRow } from './backup.ts';

/** JSON that PostgreSQL holds: no half of a pair where a long text was cut. */
const json = (value: unknown) =>
	JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one));

export async function backupWith(db: Db, sha256: Buffer): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select id from learning.moodle_backup where sha256 = ${sha256}`.execute(db);
	return rows[0]?.id ?? null;
}

/** Null where somebody took the same file at this moment. */
export async function insertBackup(
	db: Db,
	act: Act,
	taken: { readonly sha256: Buffer; readonly fileId: number; readonly course: BackupCourse },
): Promise<number | null> {
	if (act.who.kind !== 'officer') throw new Error('a backup is taken by an officer');
	const { rows } = await sql<{ id: number }>`
		insert into learning.moodle_backup (sha256, file_id, title, course, taken_by, taken_at)
		values (${taken.sha256}, ${taken.fileId}, ${taken.course.title}, ${json(taken.course)}::jsonb,
			${act.who.officerId}, ${act.now})
		on conflict (sha256) do nothing returning id`.execute(db);
	return rows[0]?.id ?? null;
}

type Stored = Backup & { readonly storageKey: string };

export async function backupBy(db: Db, id: number): Promise<Stored | null> {
	const { rows } = await sql<Stored>`
		select backup.id, backup.title, file.name as "fileName", file.storage_key as "storageKey",
			backup.taken_at as "takenAt", backup.course, draft.course_code as "courseCode"
		from learning.moodle_backup backup
		join platform.file on file.id = backup.file_id
		left join learning.draft on draft.id = backup.draft_id
		where backup.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** The newest first; `before` goes on below an id. */
export async function backupRows(
	db: Db,
	before: number | null,
	limit: number,
): Promise<BackupRow[]> {
	const { rows } = await sql<BackupRow>`
		select backup.id, backup.title, backup.taken_at as "takenAt",
			jsonb_array_length(backup.course -> 'lessons') as lessons, draft.course_code as "courseCode"
		from learning.moodle_backup backup
		left join learning.draft on draft.id = backup.draft_id
		where backup.id < coalesce(${before}::bigint, 9223372036854775807)
		order by backup.id desc limit ${limit}`.execute(db);
	return rows;
}

/** Whoever makes a draft of a backup goes on alone. */
export async function lockBackup(db: Db, id: number): Promise<void> {
	await sql`select from learning.moodle_backup where id = ${id} for update`.execute(db);
}

/** A draft of one author, still without lessons. */
export async function insertDraft(
	tx: Tx,
	made: Pick<Course, 'title' | 'summary' | 'jp' | 'competencyCode' | 'level' | 'passMark'> & {
		readonly courseCode: string;
		readonly officerId: number;
		readonly now: Date;
	},
): Promise<number> {
	const { id } = await tx
		.insertInto('learning.draft')
		.values({
			...{ course_code: made.courseCode, title: made.title, summary: made.summary },
			...{ competency_code: made.competencyCode, level: made.level, jp: made.jp },
			...{ pass_mark: made.passMark, begun_by: made.officerId },
			...{ begun_at: made.now, changed_at: made.now },
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('learning.draft_author')
		.values({ draft_id: id, officer_id: made.officerId })
		.execute();
	return id;
}

export async function markDrafted(db: Db, id: number, draftId: number): Promise<void> {
	await sql`
		update learning.moodle_backup set draft_id = ${draftId} where id = ${id}`.execute(db);
}
