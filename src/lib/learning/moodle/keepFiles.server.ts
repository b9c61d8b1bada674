import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload } from '../../platform/upload.server.ts';
import type { BackupFile } from './backup.ts';
import type { BackupFiles } from './openBackup.server.ts';

const begins = (bytes: Buffer, hex: string) =>
	bytes.subarray(0, hex.length / 2).toString('hex') === hex;

/** Pictures by their first bytes, whatever a backup calls them; SVG may hold scripts and is none. */
function pictureType(bytes: Buffer): string | null {
	if (begins(bytes, '89504e47')) return 'image/png';
	if (begins(bytes, 'ffd8ff')) return 'image/jpeg';
	if (begins(bytes, '47494638')) return 'image/gif';
	return begins(bytes, '52494646') && bytes.subarray(8, 12).toString() === 'WEBP'
		? 'image/webp'
		: null;
}

/** What may be kept to download: documents and packed files, told by their first bytes. */
const isDocument = (bytes: Buffer) => begins(bytes, '255044462d') || begins(bytes, '504b0304');

/**
 * Keeps files of a backup as files of the house, and tells under which name a block mentions each.
 * What is neither a picture nor a document is left.
 */
export async function keepFiles(
	act: Act,
	house: Files,
	backup: BackupFiles,
	wanted: Readonly<Record<string, BackupFile>>,
): Promise<ReadonlyMap<string, string>> {
	if (act.who.kind !== 'officer') throw new Error('a backup is taken by an officer');
	const kept = new Map<string, string>();
	for (const [mention, { path, name }] of Object.entries(wanted)) {
		const content = await backup.read(path);
		if (!content) continue;
		const picture = pictureType(content);
		if (picture === null && !isDocument(content)) continue;
		const mediaType =
			picture ?? (begins(content, '255044462d') ? 'application/pdf' : 'application/octet-stream');
		const upload = { name, mediaType, content };
		const stored = { purpose: 'berkas pelajaran', keptDays: null };
		const fileId = await storeUpload(act, house, upload, stored);
		const key = randomBytes(16).toString('base64url');
		await sql`
			insert into learning.media (key, file_id, kind, uploaded_by, uploaded_at)
			values (${key}, ${fileId}, ${picture ? 'picture' : 'file'}, ${act.who.officerId}, ${act.now})`.execute(
			act.db,
		);
		kept.set(mention, `media:${key}`);
	}
	return kept;
}
