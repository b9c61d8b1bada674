import { createHash } from 'node:crypto';
import type { Disk } from 'flydrive';
import type pg from 'pg';
import { damaged } from './opening.server.ts';
import type { FileDigest } from './manifest.ts';
import type { Member } from './tar.ts';

/** Stores a file of the archive under the key of its row, which has been loaded before. */
export async function storeFile(
	client: pg.ClientBase,
	files: Disk,
	member: Member,
): Promise<FileDigest> {
	const id = Number(member.name.split('/')[1]);
	const { rows } = await client.query<{ storage_key: string }>(
		'select storage_key from platform.file where id = $1',
		[id],
	);
	const key = rows[0]?.storage_key;
	if (key === undefined) throw damaged(`the file ${id} belongs to nothing`);
	const pieces: Buffer[] = [];
	for await (const piece of member.body) pieces.push(piece);
	const content = Buffer.concat(pieces);
	await files.put(key, content);
	const sha256 = createHash('sha256').update(content).digest('hex');
	return { id, bytes: content.length, sha256 };
}
