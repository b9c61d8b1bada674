import type { Readable } from 'node:stream';
import type { Files } from '../../platform/files.server.ts';
import { openArchive, type Archive } from './archive.server.ts';
import type { Launch } from './store-launch.server.ts';

/** Packages opened lately stay open: a page of one asks for thirty files in a second. */
const openBytes = 160 * 2 ** 20;

const lately = new Map<number, Promise<{ archive: Archive; bytes: number }>>();

/** A file of the package that a launch opened, as a stream, or null where there is none. */
export async function packageFile(
	files: Files,
	{ fileId, storageKey }: Pick<Launch, 'fileId' | 'storageKey'>,
	path: string,
): Promise<Readable | null> {
	const held = lately.get(fileId) ?? read(files, storageKey);
	// The one asked for last stands last, so that the first is the one to close.
	lately.delete(fileId);
	lately.set(fileId, held);
	held.catch(() => lately.delete(fileId));
	const { archive } = await held;
	await closeOldest(fileId);
	return archive.paths.includes(path) ? archive.open(path) : null;
}

async function read({ disk }: Files, key: string) {
	const zipped = Buffer.from(await disk.getBytes(key));
	const opened = await openArchive(zipped);
	if (!opened.ok) throw new Error(`the kept package ${key} is ${opened.reason}`);
	return { archive: opened.archive, bytes: zipped.length };
}

async function closeOldest(keep: number): Promise<void> {
	const sizes = await Promise.all(
		[...lately].map(async ([id, one]) => [id, (await one).bytes] as const),
	);
	let sum = sizes.reduce((total, [, bytes]) => total + bytes, 0);
	for (const [id, bytes] of sizes) {
		if (sum <= openBytes) return;
		if (id === keep) continue;
		// Streams under way hold the archive's bytes themselves; forgetting it lets memory go after them.
		lately.delete(id);
		sum -= bytes;
	}
}
