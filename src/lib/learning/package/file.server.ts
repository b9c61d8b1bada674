import type { Readable } from 'node:stream';
import type { Files } from '../../platform/files.server.ts';
import { documentPath } from '../document/document.ts';
import { isDocument } from '../document/readDocument.server.ts';
import { aloneAs } from './alone.server.ts';
import { openArchive, type Archive } from './archive.server.ts';
import type { Part } from './rules-range.ts';
import type { Launch } from './store-launch.server.ts';

/** Packages opened lately stay open: a page of one asks for thirty files in a second. */
const openBytes = 160 * 2 ** 20;

const lately = new Map<number, Held>();

type Held = { readonly archive: Promise<Archive>; readonly size: { bytes: number } };

/** A file of a package: its size, and its content or a part of it as a stream. */
export type PackageFile = {
	readonly bytes: number;
	readonly open: (part: Part | null) => Promise<Readable>;
};

/** A file of the package that a launch opened, or null where there is none. */
export async function packageFile(
	files: Files,
	{ fileId, storageKey }: Pick<Launch, 'fileId' | 'storageKey'>,
	path: string,
): Promise<PackageFile | null> {
	const held = lately.get(fileId) ?? reading(files, storageKey);
	// The one asked for last stands last, so that the first is the one to close.
	lately.delete(fileId);
	lately.set(fileId, held);
	held.archive.catch(() => lately.delete(fileId));
	const archive = await held.archive;
	closeOldest(fileId);
	if (!archive.paths.includes(path)) return null;
	return { bytes: archive.sizeOf(path), open: (part) => archive.open(path, part) };
}

/** Its size is known once it has been read: nobody waits for the package of another. */
function reading(files: Files, key: string): Held {
	const size = { bytes: 0 };
	return { archive: read(files, key, size), size };
}

async function read({ disk }: Files, key: string, size: Held['size']): Promise<Archive> {
	const zipped = Buffer.from(await disk.getBytes(key));
	size.bytes = zipped.length;
	if (isDocument(zipped)) return aloneAs(documentPath, zipped);
	const opened = await openArchive(zipped);
	if (!opened.ok) throw new Error(`the kept package ${key} is ${opened.reason}`);
	return opened.archive;
}

function closeOldest(keep: number): void {
	let sum = [...lately.values()].reduce((total, { size }) => total + size.bytes, 0);
	for (const [id, { size }] of lately) {
		if (sum <= openBytes) return;
		if (id === keep) continue;
		// Streams under way hold the archive's bytes themselves; forgetting it lets memory go after them.
		lately.delete(id);
		sum -= size.bytes;
	}
}
