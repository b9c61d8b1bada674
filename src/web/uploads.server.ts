import type { Upload } from '../lib/platform/upload.server.ts';

/** The files that a form carries under a name; an empty field is none. */
export async function uploadsIn(form: FormData, name: string): Promise<Upload[]> {
	const files = form
		.getAll(name)
		.filter((file): file is File => file instanceof File && file.size > 0);
	return Promise.all(
		files.map(async (file) => ({
			name: file.name,
			mediaType: file.type,
			content: new Uint8Array(await file.arrayBuffer()),
		})),
	);
}
