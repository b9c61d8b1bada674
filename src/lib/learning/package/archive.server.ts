import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { packageLimits as limits, type PackageFault } from './package.ts';
import { cut } from './cut.server.ts';
import { safePath } from './rules-path.ts';
import type { Part } from './rules-range.ts';

/** The files of a package by their safe path. */
export type Archive = {
	readonly paths: readonly string[];
	/** Bytes when unpacked, as the directory says; a stream that delivers another number ends broken. */
	readonly bytes: number;
	/** Bytes of one file when unpacked, told before any is; 0 where there is no such file. */
	sizeOf(path: string): number;
	/** A file, or a part of it: what lies packed is unpacked up to there. */
	open(path: string, part?: Part | null): Promise<Readable>;
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
		open: async (path, part = null) => {
			const entry = entries.get(path);
			if (!entry) throw new Error(`no ${path} in the package`);
			if (part === null) return zip.openReadStreamPromise(entry);
			if (entry.compressionMethod === 0)
				return zip.openReadStreamPromise(entry, { start: part.from, end: part.to + 1 });
			const whole = await zip.openReadStreamPromise(entry);
			const shown = cut(part);
			// Whoever has the part needs no more, and whoever goes away stops the unpacking.
			shown.once('end', () => {
				whole.unpipe(shown);
				shown.end();
			});
			shown.once('close', () => whole.destroy());
			whole.once('error', (fault) => shown.destroy(fault));
			return whole.pipe(shown);
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
