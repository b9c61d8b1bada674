import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import { readCourse } from '../cmi5/asPackage.server.ts';
import { documentAsPackage } from '../document/asPackage.server.ts';
import { isDocument } from '../document/readDocument.server.ts';
import { readH5p } from '../h5p/readH5p.server.ts';
import { openArchive, type Archive } from './archive.server.ts';
import { filesOpened, readManifest } from './manifest.server.ts';
import { packageLimits, type Manifest, type PackageFault } from './package.ts';
import { insertPackage, packageWith } from './store-package.server.ts';

/** Whether the operator added a player of H5P. */
type Plays = { readonly h5p: boolean };

type Refused = { readonly ok: false; readonly reason: PackageFault };

/** Looks into a package without keeping anything: what it holds, or why it cannot be taken. */
async function inspectPackage(
	zipped: Buffer,
	name: string,
	plays: Plays,
): Promise<
	| {
			readonly ok: true;
			readonly manifest: Manifest;
			readonly files: number;
			readonly bytes: number;
	  }
	| Refused
> {
	if (isDocument(zipped)) return documentAsPackage(zipped, name);
	if (isBareCourse(zipped)) return inspectCourse(zipped);
	const opened = await openArchive(zipped);
	if (!opened.ok) return opened;
	const { archive } = opened;
	try {
		const read = await manifestIn(archive, plays);
		if (!read.ok) return read;
		const here = new Set(archive.paths);
		if (!filesOpened(read.manifest).every((path) => path !== null && here.has(path)))
			return { ok: false, reason: 'fileMissing' };
		return { ...read, files: archive.paths.length, bytes: archive.bytes };
	} catch {
		// The directory was whole; what it points at is not.
		return { ok: false, reason: 'notAZip' };
	} finally {
		archive.close();
	}
}

/** A course structure of cmi5 may come without a zip around it: its units lie elsewhere. */
const isBareCourse = (content: Buffer) =>
	/^(?:\uFEFF)?\s*</.test(content.subarray(0, 200).toString('utf8'));

function inspectCourse(content: Buffer) {
	if (content.length > packageLimits.manifestBytes)
		return { ok: false, reason: 'structureBroken' } as const;
	const read = readCourse(content.toString('utf8'), false);
	return read.ok ? { ...read, files: 1, bytes: content.length } : read;
}

async function manifestIn(archive: Archive, plays: Plays) {
	if (archive.paths.includes('cmi5.xml')) {
		if (archive.sizeOf('cmi5.xml') > packageLimits.manifestBytes)
			return { ok: false, reason: 'structureBroken' } as const;
		return readCourse(await text(await archive.open('cmi5.xml')), true);
	}
	if (!archive.paths.includes('imsmanifest.xml') && archive.paths.includes('h5p.json'))
		return plays.h5p ? readH5p(archive) : ({ ok: false, reason: 'h5pNoPlayer' } as const);
	if (!archive.paths.includes('imsmanifest.xml'))
		return { ok: false, reason: 'noManifest' } as const;
	if (archive.sizeOf('imsmanifest.xml') > packageLimits.manifestBytes)
		return { ok: false, reason: 'brokenManifest' } as const;
	return readManifest(await text(await archive.open('imsmanifest.xml')));
}

/**
 * Takes a package into the house. The same file is taken once: the second time its id is given back.
 * Nobody learns with it before `publishPackage` has made a course of it.
 */
export async function takePackage(
	act: Act,
	files: Files,
	upload: Upload,
	plays: Plays = { h5p: false },
): Promise<{ readonly ok: true; readonly id: number; readonly isNew: boolean } | Refused> {
	const zipped = Buffer.from(upload.content);
	const found = await inspectPackage(zipped, upload.name, plays);
	if (!found.ok) return found;
	const sha256 = createHash('sha256').update(zipped).digest();
	const known = await packageWith(act.db, sha256);
	if (known !== null) return { ok: true, id: known, isNew: false };
	const fileId = await storeUpload(act, files, upload, {
		purpose: 'paket belajar',
		keptDays: null,
	});
	return act.db.transaction().execute(async (tx) => {
		const id = await insertPackage(tx, act, { sha256, fileId, ...found });
		if (id === null) {
			const other = await packageWith(tx, sha256);
			if (other === null) throw new Error('a package is there and is not there');
			return { ok: true, id: other, isNew: false };
		}
		await record(tx, act, {
			act: 'learning.packageTaken',
			subject: 'learning.package',
			subjectId: id,
			after: { kind: found.manifest.kind, title: found.manifest.title, files: found.files },
		});
		return { ok: true, id, isNew: true };
	});
}
