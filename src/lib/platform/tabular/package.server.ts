import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** The parts of a workbook file by name, each to be read as a stream. */
export type Package = {
	part(name: string): Promise<Readable | null>;
	close(): void;
};

/**
 * Opens a zip as a workbook, after its directory has passed the guard against zip bombs. The
 * directory's sizes can be relied on: yauzl ends a stream that delivers another number of bytes.
 */
export async function openPackage(path: string): Promise<Package> {
	const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true }).catch(() => {
		throw new Unreadable('fileBroken');
	});
	try {
		const entries = await entriesOf(zip);
		return {
			part: async (name) => {
				const entry = entries.get(name.replace(/^\//, ''));
				return entry ? await zip.openReadStreamPromise(entry) : null;
			},
			close: () => zip.close(),
		};
	} catch (fault) {
		zip.close();
		throw fault instanceof Unreadable ? fault : new Unreadable('fileBroken');
	}
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
	if (zip.entryCount > limits.entries) throw new Unreadable('fileUnpacksTooLarge');
	const entries = new Map<string, Entry>();
	let packed = 0;
	let unpacked = 0;
	for await (const entry of zip.eachEntry()) {
		if (entry.isEncrypted()) throw new Unreadable('fileBroken');
		packed += entry.compressedSize;
		unpacked += entry.uncompressedSize;
		if (isTooLarge(packed, unpacked)) throw new Unreadable('fileUnpacksTooLarge');
		entries.set(entry.fileName, entry);
	}
	return entries;
}

function isTooLarge(packed: number, unpacked: number): boolean {
	if (unpacked > limits.unpackedBytes) return true;
	return unpacked > limits.ratioMattersFrom && unpacked > packed * limits.ratio;
}
