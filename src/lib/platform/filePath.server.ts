import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Files } from './files.server.ts';

/**
 * Lets a reader that needs a path have one. A file of the data folder is read where it lies; one of
 * a bucket is fetched and removed again, because it may hold personal data.
 */
export async function atPath<T>(
	{ disk, folder }: Files,
	key: string,
	use: (path: string) => Promise<T>,
): Promise<T> {
	if (folder !== null) return use(join(folder, key));
	const room = await mkdtemp(join(tmpdir(), 'mumpuni-'));
	try {
		const path = join(room, 'copy');
		await pipeline(await disk.getStream(key), createWriteStream(path));
		return await use(path);
	} finally {
		await rm(room, { recursive: true, force: true });
	}
}
