import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { packageLimits as limits, type PackageFault } from './package.ts';
import { safePath } from './rules-path.ts';

/** The files of a package by their safe path. */
export type Archive = {
	readonly paths: readonly string[];
	/** Bytes when unpacked, as the directory says; a stream that delivers another number ends broken. */
	readonly bytes: number;
	/** Bytes of one file when unpacked, told before any is; 0 where there is no such file. */
	sizeOf(path: string): number;
	open(path: string): Promise<Readable>;
	close(): void;
};

/** Opens a zip as a package, or says why not; a bomb and a path that leads out are told by its directory. */
export async function openArchive(
	zipped: Buffer,
): Promise<{ readonly ok: true; readonly archive: Archive } | Refused> {
	const zip = await fromBufferPromise(zipped, { autoClose: false }).catch(() => null);
	if (!zip) return refused('notAZip');
	// The reader itself refuses names that lead out, and says so only in words.
	const read = await entriesOf(zip).catch((fault: unknown) =>
		refused(/path|characters/.test(String(fault)) ? 'unsafePath' : 'notAZip'),
	);
	if (!read.ok) {
		zip.close();
		return read;
	}
	const { entries, bytes } = read;
	const archive: Archive = {
		paths: [...entries.keys()],
		bytes,
		sizeOf: (path) => entries.get(path)?.uncompressedSize ?? 0,
		close: () => zip.close(),
		open: (path) => {
			const entry = entries.get(path);
			if (!entry) throw new Error(`no ${path} in the package`);
			return zip.openReadStreamPromise(entry);
		},
	};
	return { ok: true, archive };
}

type Refused = { readonly ok: false; readonly reason: PackageFault };
const refused = (reason: PackageFault): Refused => ({ ok: false, reason });

async function entriesOf(zip: ZipFile) {
	if (zip.entryCount > limits.entries) return refused('tooManyFiles');
	const entries = new Map<string, Entry>();
	let packed = 0;
	let bytes = 0;
	for await (const entry of zip.eachEntry()) {
		if (entry.isEncrypted()) return refused('locked');
		packed += entry.compressedSize;
		bytes += entry.uncompressedSize;
		if (isTooLarge(packed, bytes)) return refused('unpacksTooLarge');
		const path = safePath(entry.fileName);
		if (path === null) return refused('unsafePath');
		if (!entry.fileName.endsWith('/')) entries.set(path, entry);
	}
	return { ok: true, entries, bytes } as const;
}

function isTooLarge(packed: number, unpacked: number): boolean {
	if (unpacked > limits.unpackedBytes) return true;
	return unpacked > limits.ratioMattersFrom && unpacked > packed * limits.ratio;
}
