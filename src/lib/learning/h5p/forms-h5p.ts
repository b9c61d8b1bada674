import { z } from 'zod';

/** Machine names and versions become names of folders. */
const library = z.object({
	machineName: z.string().regex(/^[\w.-]{1,100}$/),
	majorVersion: z.coerce.number().int().min(0),
	minorVersion: z.coerce.number().int().min(0),
});
const libraries = z.array(library).max(300);
const files = z.array(z.object({ path: z.string() })).max(300);

/** h5p.json: what the package is, and the libraries that it runs with. */
export const h5pForm = z.object({
	title: z.string().catch(''),
	mainLibrary: z.string(),
	preloadedDependencies: libraries.min(1),
});

/** library.json of one of them. */
export const libraryForm = z.object({
	preloadedDependencies: libraries.default([]),
	preloadedJs: files.default([]),
	preloadedCss: files.default([]),
});

export type Library = z.infer<typeof library>;

export const folderOf = ({ machineName, majorVersion, minorVersion }: Library): string =>
	`${machineName}-${majorVersion}.${minorVersion}`;
