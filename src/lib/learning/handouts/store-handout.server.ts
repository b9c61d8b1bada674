import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Handout } from './handout.ts';

/** The files of a class, materials first; one statement. */
export async function handoutsOf(db: Db, classId: number): Promise<Handout[]> {
	const { rows } = await sql<Handout>`
		select handout.id, kind, title, bytes::double precision as bytes, media_type as "mediaType"
		from learning.handout join platform.file on file.id = file_id
		where class_id = ${classId} and removed_at is null and erased_at is null
		order by kind, handout.id`.execute(db);
	return rows;
}

/** Where a file of a class lies, and whether this officer sits in the class; one statement. */
export async function handoutFile(
	db: Db,
	wanted: { readonly classId: number; readonly handoutId: number; readonly officerId: number },
) {
	const { rows } = await sql<{
		storageKey: string;
		name: string;
		mediaType: string;
		erased: boolean;
		seated: boolean;
	}>`
		select file.storage_key as "storageKey", file.name, file.media_type as "mediaType",
			file.erased_at is not null as erased,
			exists (select from learning.nomination where class_id = handout.class_id
				and officer_id = ${wanted.officerId} and seat is not null and ended_at is null) as seated
		from learning.handout join platform.file on file.id = file_id
		where handout.id = ${wanted.handoutId} and class_id = ${wanted.classId}
			and removed_at is null`.execute(db);
	return rows[0] ?? null;
}
