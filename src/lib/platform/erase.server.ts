import { sql } from 'kysely';
import type { Act } from './act.server.ts';
import { record } from './audit.server.ts';
import type { Files } from './files.server.ts';

/** Erases the content; the row stays and says that there was a file. Erasing twice is erasing once. */
export async function eraseFile(act: Act, files: Files, fileId: number): Promise<void> {
	const { storage_key: key } = await act.db
		.selectFrom('platform.file')
		.select('storage_key')
		.where('id', '=', fileId)
		.executeTakeFirstOrThrow();
	await files.disk.delete(key);
	await act.db.transaction().execute(async (tx) => {
		const erased = await tx
			.updateTable('platform.file')
			.set({ erased_at: act.now })
			.where('id', '=', fileId)
			.where('erased_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (erased)
			await record(tx, act, {
				act: 'platform.fileErased',
				subject: 'platform.file',
				subjectId: fileId,
			});
	});
}

const atOnce = 100;

/** Erases what has been kept long enough; returns how many, so that a job goes on until there are none. */
export async function eraseDueFiles(act: Act, files: Files): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		select id from platform.file where erased_at is null and erase_after <= ${act.today}
		order by erase_after limit ${atOnce}
	`.execute(act.db);
	for (const { id } of rows) await eraseFile(act, files, id);
	return rows.length;
}
