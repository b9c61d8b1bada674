import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

export type Attachment = { sha2: string; contentType: string; content: Buffer };

export async function insertAttachments(
	db: Db,
	attachments: readonly Attachment[],
	now: Date,
): Promise<void> {
	for (const { sha2, contentType, content } of attachments)
		await db
			.insertInto('xapi.attachment')
			.values({ sha2, content_type: contentType, content, at: now })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}

export async function attachmentsBy(db: Db, sha2s: readonly string[]): Promise<Attachment[]> {
	const { rows } = await sql<Attachment>`
		select sha2, content_type as "contentType", content from xapi.attachment
		where sha2 = any(${sha2s as string[]})`.execute(db);
	return rows;
}
