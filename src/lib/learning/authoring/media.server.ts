import { randomBytes } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import { authorOf } from './inDraft.server.ts';
import { mediaLimits, type MediaFault, type MediaKind, type SniffedMedia } from './media.ts';
import { sniffMedia } from './rules-media.ts';

export type KeptMedia = SniffedMedia & {
	/** As a block names it: `media:…`. */
	readonly file: string;
	readonly bytes: number;
};

/** Keeps a file for a block that wants one of this kind, or says why it cannot. */
export async function storeMedia(
	act: Act,
	files: Files,
	upload: Upload,
	wanted: MediaKind,
): Promise<
	| { readonly ok: true; readonly media: KeptMedia }
	| { readonly ok: false; readonly reason: MediaFault }
> {
	const bytes = upload.content.byteLength;
	if (bytes === 0) return { ok: false, reason: 'empty' };
	const found = sniffMedia(upload.content);
	if (!found) return { ok: false, reason: 'unknownKind' };
	if (found.kind !== wanted) return { ok: false, reason: 'otherKind' };
	if (bytes > mediaLimits[wanted]) return { ok: false, reason: 'tooLarge' };
	const stored = { ...upload, mediaType: found.mediaType };
	const kept = { purpose: 'berkas pelajaran', keptDays: null };
	const fileId = await storeUpload(act, files, stored, kept);
	const key = randomBytes(16).toString('base64url');
	await act.db
		.insertInto('learning.media')
		.values({
			...{ key, file_id: fileId, kind: wanted },
			...{ width: found.width ?? null, height: found.height ?? null },
			...{ uploaded_by: authorOf(act), uploaded_at: act.now },
		})
		.execute();
	return { ok: true, media: { ...found, file: `media:${key}`, bytes } };
}

export type StoredMedia = {
	readonly storageKey: string;
	readonly name: string;
	readonly mediaType: string;
	readonly kind: MediaKind;
	readonly bytes: number;
};

/** A file of a lesson by its key, or null, also once it was erased. */
export async function mediaBy(db: Db, key: string): Promise<StoredMedia | null> {
	const row = await db
		.selectFrom('learning.media')
		.innerJoin('platform.file', 'platform.file.id', 'learning.media.file_id')
		.select(['storage_key', 'name', 'media_type', 'kind', 'bytes'])
		.where('key', '=', key)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const { name, bytes } = row;
	const kind = row.kind as MediaKind;
	return { name, bytes, kind, storageKey: row.storage_key, mediaType: row.media_type };
}
