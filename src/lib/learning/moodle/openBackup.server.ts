import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { openArchive } from '../package/archive.server.ts';
import { packageLimits as limits } from '../package/package.ts';
import type { BackupFault } from './backup.ts';
import { readTar } from './tar.server.ts';

/** The files of a backup, each read when it is wanted; null where there is none of that name. */
export type BackupFiles = {
	readonly paths: readonly string[];
	readonly read: (path: string) => Promise<Buffer | null>;
	readonly close: () => void;
};

type Opened =
	| { readonly ok: true; readonly files: BackupFiles }
	| { readonly ok: false; readonly reason: BackupFault };

const unzipped = promisify(gunzip);

/** Opens a backup in either of its shapes: a zip, or a tar that was packed with gzip. */
export async function openBackup(content: Buffer): Promise<Opened> {
	if (content[0] === 0x1f && content[1] === 0x8b) return openPacked(content);
	const opened = await openArchive(content);
	if (!opened.ok) return { ok: false, reason: faultOf(opened.reason) };
	const { archive } = opened;
	const known = new Set(archive.paths);
	const read = async (path: string) => (known.has(path) ? buffer(await archive.open(path)) : null);
	return { ok: true, files: { paths: archive.paths, read, close: () => archive.close() } };
}

async function openPacked(content: Buffer): Promise<Opened> {
	// Small backups pack very well; only above this size does the ratio tell a bomb.
	const most = Math.max(limits.ratioMattersFrom, content.length * limits.ratio);
	const maxOutputLength = Math.min(limits.unpackedBytes, most);
	const tar = await unzipped(content, { maxOutputLength }).catch((fault: unknown) =>
		(fault as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : null,
	);
	if (tar === 'large') return { ok: false, reason: 'unpacksTooLarge' };
	if (tar === null) return { ok: false, reason: 'notABackup' };
	const found = readTar(tar, limits.entries);
	if (!found.ok) return found;
	const { files } = found;
	const read = (path: string) => Promise.resolve(files.get(path) ?? null);
	return { ok: true, files: { paths: [...files.keys()], read, close: () => undefined } };
}

const faults: Record<string, BackupFault> = {
	tooManyFiles: 'tooManyFiles',
	unpacksTooLarge: 'unpacksTooLarge',
	unsafePath: 'unsafePath',
	locked: 'locked',
};
const faultOf = (reason: string): BackupFault => faults[reason] ?? 'notABackup';
