import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { LearningPackage, Manifest } from './package.ts';

export async function packageWith(db: Db, sha256: Buffer): Promise<number | null> {
	const row = await db
		.selectFrom('learning.package')
		.select('id')
		.where('sha256', '=', sha256)
		.executeTakeFirst();
	return row?.id ?? null;
}

/** Null where somebody took the same file at this moment. */
export async function insertPackage(
	db: Db,
	act: Act,
	taken: {
		readonly sha256: Buffer;
		readonly fileId: number;
		readonly manifest: Manifest;
		readonly files: number;
		readonly bytes: number;
	},
): Promise<number | null> {
	if (act.who.kind !== 'officer') throw new Error('a package is taken by an officer');
	const { kind, title, identifier, items, notTaken, structure, pages } = taken.manifest;
	const row = await db
		.insertInto('learning.package')
		.values({
			kind,
			title,
			identifier,
			sha256: taken.sha256,
			file_id: taken.fileId,
			files: taken.files,
			bytes: taken.bytes,
			items: JSON.stringify(items),
			not_taken: JSON.stringify(notTaken),
			structure: structure ? JSON.stringify(structure) : null,
			pages: pages ?? null,
			taken_by: act.who.officerId,
			taken_at: act.now,
		})
		.onConflict((conflict) => conflict.column('sha256').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

const packageColumns = sql`
	package.id, package.kind, package.title, file.name as "fileName", package.files, package.bytes,
	package.pages, package.items, package.not_taken as "notTaken", package.taken_at as "takenAt",
	course.code as "courseCode", package.course_id as "courseId"`;

/** The packages taken, newest first; `before` goes on below an id. */
export async function packageRows(
	db: Db,
	before: number | null,
	limit: number,
): Promise<LearningPackage[]> {
	const { rows } = await sql<LearningPackage>`
		select ${packageColumns} from learning.package
		join platform.file on file.id = package.file_id
		left join learning.course on course.id = package.course_id
		where package.id < coalesce(${before}::bigint, 9223372036854775807)
		order by package.id desc limit ${limit}`.execute(db);
	return rows;
}

export async function packageBy(db: Db, id: number): Promise<LearningPackage | null> {
	const { rows } = await sql<LearningPackage>`
		select ${packageColumns} from learning.package
		join platform.file on file.id = package.file_id
		left join learning.course on course.id = package.course_id
		where package.id = ${id}`.execute(db);
	return rows[0] ?? null;
}
