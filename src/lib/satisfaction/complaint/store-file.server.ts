import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';

/** Keeps files of a draft for a complaint, until the day on which they are erased. */
export async function keepFiles(
	tx: Tx,
	kept: { complaintId: number; fileIds: readonly number[]; until: string },
): Promise<void> {
	if (kept.fileIds.length === 0) return;
	await sql`
		with prolonged as (
			update platform.file set erase_after = ${kept.until}
			where id = any(${[...kept.fileIds]}::bigint[]) and erased_at is null returning id
		)
		insert into satisfaction.complaint_file (file_id, complaint_id)
		select id, ${kept.complaintId}::bigint from prolonged`.execute(tx);
}

/** Where a file of a complaint lies; null when it is none of this complaint, or erased. */
export async function fileOf(
	db: Db,
	complaintId: number,
	fileId: number,
): Promise<{ key: string; name: string; mediaType: string } | null> {
	const row = await db
		.selectFrom('satisfaction.complaint_file as of')
		.innerJoin('platform.file as file', 'file.id', 'of.file_id')
		.select(['file.storage_key as key', 'file.name', 'file.media_type as mediaType'])
		.where('of.complaint_id', '=', complaintId)
		.where('of.file_id', '=', fileId)
		.where('file.erased_at', 'is', null)
		.executeTakeFirst();
	return row ?? null;
}
