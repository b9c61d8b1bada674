/**
 * The file just sent, or the one that was checked before, as base64 in the form; empty: none. A larger
 * one is one byte too long, and not read.
 */
export async function checkedContent(form: FormData, largest: number): Promise<Buffer> {
	const checked = Buffer.from(String(form.get('diperiksa') ?? ''), 'base64');
	const file = form.get('berkas');
	if (checked.length > 0 || !(file instanceof File)) return checked;
	return file.size > largest ? Buffer.alloc(largest + 1) : Buffer.from(await file.arrayBuffer());
}
