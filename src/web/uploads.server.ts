import type { Upload } from '../lib/platform/upload.server.ts';

/** The files that a form carries under a name; an empty field is none. */
export async function uploadsIn(form: FormData, name: string): Promise<Upload[]> {
	const files = await Promise.all(form.getAll(name).map(uploadOf));
	return files.filter((file) => file !== null);
}

/** The one file that a form carries under a name, or null. */
export const uploadIn = (form: FormData, name: string): Promise<Upload | null> =>
	uploadOf(form.get(name));

async function uploadOf(file: FormDataEntryValue | null): Promise<Upload | null> {
	if (!(file instanceof File) || file.size === 0) return null;
	const content = new Uint8Array(await file.arrayBuffer());
	return { name: file.name, mediaType: file.type, content };
}
