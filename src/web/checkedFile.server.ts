const largest = 2_000_000;

/** The file just sent, or the one that was checked before, as base64 in the form; null: none. */
export async function checkedContent(form: FormData): Promise<Buffer | null> {
	const checked = Buffer.from(String(form.get('diperiksa') ?? ''), 'base64');
	if (checked.length > 0) return checked;
	const file = form.get('berkas');
	if (!(file instanceof File) || file.size === 0) return null;
	return file.size > largest ? Buffer.alloc(largest + 1) : Buffer.from(await file.arrayBuffer());
}

export const isTooLarge = (content: Buffer): boolean => content.length > largest;
