import type { Act } from '../../../platform/act.server.ts';
import type { Files } from '../../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../../platform/upload.server.ts';
import type { VersionRefusal } from '../version/version.ts';
import { writeVersion } from '../version/write.server.ts';
import { newestBody } from '../version/store-version.server.ts';
import type { MediaRefusal } from './media.ts';
import { isSmallEnough, mediaTypeOf, mostMedia } from './rules-media.ts';

export type MediaAdded =
	{ readonly ok: true } | { readonly ok: false; readonly reason: MediaRefusal | VersionRefusal };

/** A picture or a recording makes the next version of an item, which is read anew before it is asked. */
export async function addMedia(
	act: Act,
	files: Files,
	to: { itemId: number; version: number },
	{ upload, text }: { upload: Upload | null; text: string },
): Promise<MediaAdded> {
	if (!upload || upload.content.byteLength === 0) return { ok: false, reason: 'fileMissing' };
	const known = mediaTypeOf(upload.content);
	if (!known) return { ok: false, reason: 'fileKind' };
	if (!isSmallEnough(known.kind, upload.content.byteLength))
		return { ok: false, reason: 'fileTooLarge' };
	if (text.trim().length < 3) return { ok: false, reason: 'textMissing' };
	const newest = await newestBody(act.db, to.itemId);
	if (newest?.version !== to.version) return { ok: false, reason: 'changedMeanwhile' };
	const media = newest.body.media ?? [];
	if (media.length >= mostMedia) return { ok: false, reason: 'tooMany' };
	const kept = { purpose: 'competency.itemMedia', keptDays: null };
	const fileId = await storeUpload(act, files, { ...upload, mediaType: known.type }, kept);
	const added = { kind: known.kind, fileId, text: text.trim().slice(0, 4_000) };
	return writeVersion(act, { ...to, body: { ...newest.body, media: [...media, added] } });
}

/** The next version goes without one of them; the file stays with the versions that had it. */
export async function removeMedia(
	act: Act,
	to: { itemId: number; version: number; at: number },
): Promise<MediaAdded> {
	const newest = await newestBody(act.db, to.itemId);
	if (newest?.version !== to.version) return { ok: false, reason: 'changedMeanwhile' };
	const media = (newest.body.media ?? []).filter((_, place) => place !== to.at);
	const { itemId, version } = to;
	return writeVersion(act, { itemId, version, body: { ...newest.body, media } });
}
