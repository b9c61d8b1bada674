import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, yearOf } from '../time/day.ts';
import type { Act } from './act.server.ts';
import { record } from './audit.server.ts';
import type { Tx } from './database.server.ts';
import type { Files } from './files.server.ts';

/** A file as a person sent it. The name and type are what the browser claims; neither proves anything. */
export type Upload = {
	readonly name: string;
	readonly mediaType: string;
	readonly content: Uint8Array;
};

const longestName = 200;

/**
 * Keeps an upload for a number of days, or without an end, and returns its id. The row comes before the content, so that
 * no content can lie there unknown and for ever after a fault between the two.
 */
export async function storeUpload(
	act: Act,
	files: Files,
	upload: Upload,
	{ purpose, keptDays }: { purpose: string; keptDays: number | null },
): Promise<number> {
	const { content, mediaType } = upload;
	const key = `${yearOf(act.today)}/${randomUUID()}`;
	const name = upload.name.slice(-longestName);
	const id = await act.db.transaction().execute(async (tx) => {
		const stored = await tx
			.insertInto('platform.file')
			.values({
				storage_key: key,
				name,
				media_type: mediaType.slice(0, longestName),
				bytes: content.byteLength,
				sha256: createHash('sha256').update(content).digest(),
				purpose,
				owner_officer_id: act.who.kind === 'officer' ? act.who.officerId : null,
				stored_at: act.now,
				erase_after: keptDays === null ? null : addDays(act.today, keptDays),
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'platform.fileStored',
			subject: 'platform.file',
			subjectId: stored.id,
			after: { name, bytes: content.byteLength, purpose },
		});
		return stored.id;
	});
	await files.disk.put(key, content);
	return id;
}

/** Keeps files without an end that were stored for a while, until what needs them was written. */
export async function keepForGood(tx: Tx, fileIds: readonly number[]): Promise<void> {
	await sql`
		update platform.file set erase_after = null
		where id = any(${[...fileIds]}::bigint[]) and erased_at is null`.execute(tx);
}
