import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { eraseFile } from '../../platform/erase.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { keepForGood, storeUpload } from '../../platform/upload.server.ts';
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

/** A file of a backup that lies in the house: the name under which blocks mention it, and its media. */
export type StoredFile = {
	readonly mention: string;
	readonly key: string;
	readonly fileId: number;
	readonly kind: 'picture' | 'file';
};

/**
 * Puts files of a backup into the house, for a day: nothing mentions them until they are adopted, and
 * what a kill leaves behind goes by itself. What is neither a picture nor a document is left.
 */
export async function storeFiles(
	act: Act,
	house: Files,
	backup: BackupFiles,
	wanted: Readonly<Record<string, BackupFile>>,
): Promise<readonly StoredFile[]> {
	const stored: StoredFile[] = [];
	try {
		for (const [mention, { path, name }] of Object.entries(wanted)) {
			const content = await backup.read(path);
			if (!content) continue;
			const picture = pictureType(content);
			if (picture === null && !isDocument(content)) continue;
			const mediaType =
				picture ?? (begins(content, '255044462d') ? 'application/pdf' : 'application/octet-stream');
			const upload = { name, mediaType, content };
			const kept = { purpose: 'berkas pelajaran', keptDays: 1 };
			const fileId = await storeUpload(act, house, upload, kept);
			const key = randomBytes(16).toString('base64url');
			stored.push({ mention, key, fileId, kind: picture ? 'picture' : 'file' });
		}
	} catch (fault) {
		await eraseStored(act, house, stored);
		throw fault;
	}
	return stored;
}

/** Makes stored files media of the house that stay, in the transaction of whatever mentions them. */
export async function adoptFiles(
	tx: Tx,
	{ officerId, now }: { readonly officerId: number; readonly now: Date },
	stored: readonly StoredFile[],
): Promise<ReadonlyMap<string, string>> {
	await sql`
		insert into learning.media (key, file_id, kind, uploaded_by, uploaded_at)
		select key, "fileId", kind, ${officerId}, ${now}
		from jsonb_to_recordset(${JSON.stringify(stored)}::jsonb)
			as one (key text, "fileId" bigint, kind text)`.execute(tx);
	await keepForGood(
		tx,
		stored.map(({ fileId }) => fileId),
	);
	return new Map(stored.map(({ mention, key }) => [mention, `media:${key}`]));
}

export async function eraseStored(act: Act, house: Files, stored: readonly StoredFile[]) {
	for (const { fileId } of stored) await eraseFile(act, house, fileId);
}
