import { text } from 'node:stream/consumers';
import type { ZodType } from 'zod';
import type { Archive } from '../package/archive.server.ts';
import { packageLimits, type Manifest } from '../package/package.ts';
import { safePath } from '../package/rules-path.ts';
import { folderOf, h5pForm, libraryForm, type Library } from './forms-h5p.ts';
import type { H5pFault } from './h5p.ts';

type Refused = { readonly ok: false; readonly reason: H5pFault };

/** Reads h5p.json, and whether all that it runs with lies in the package: one part that reports. */
export async function readH5p(
	archive: Archive,
): Promise<{ readonly ok: true; readonly manifest: Manifest } | Refused> {
	const about = await jsonIn(archive, 'h5p.json', h5pForm);
	const content = await parsed(archive, 'content/content.json');
	if (!about || content === null) return { ok: false, reason: 'h5pBroken' };
	if (!about.preloadedDependencies.some(({ machineName }) => machineName === about.mainLibrary))
		return { ok: false, reason: 'h5pLibraryMissing' };
	if (!(await hasLibraries(archive, about.preloadedDependencies)))
		return { ok: false, reason: 'h5pLibraryMissing' };
	const title =
		about.title
			.replaceAll(/[\s\0]+/g, ' ')
			.trim()
			.toWellFormed()
			.slice(0, 300) || '–';
	const item = { identifier: '', title, href: 'h5p.json', mastery: null, reports: true };
	return {
		ok: true,
		manifest: {
			kind: 'h5p',
			identifier: about.mainLibrary.slice(0, 300),
			title,
			items: [item],
			notTaken: [],
		},
	};
}

/** Libraries ask for libraries; each is looked at once. */
async function hasLibraries(archive: Archive, first: readonly Library[]): Promise<boolean> {
	const here = new Set(archive.paths);
	const asked = new Map(first.map((one) => [folderOf(one), one]));
	for (const folder of asked.keys()) {
		const library = await jsonIn(archive, `${folder}/library.json`, libraryForm);
		if (!library) return false;
		for (const { path } of [...library.preloadedJs, ...library.preloadedCss])
			if (!here.has(safePath(`${folder}/${path}`) ?? '')) return false;
		for (const one of library.preloadedDependencies) asked.set(folderOf(one), one);
	}
	return true;
}

async function jsonIn<T>(archive: Archive, path: string, form: ZodType<T>): Promise<T | null> {
	return form.safeParse(await parsed(archive, path)).data ?? null;
}

async function parsed(archive: Archive, path: string): Promise<unknown> {
	if (!archive.paths.includes(path)) return null;
	if (archive.sizeOf(path) > packageLimits.manifestBytes) return null;
	const source = await text(await archive.open(path));
	try {
		return JSON.parse(source.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
}
