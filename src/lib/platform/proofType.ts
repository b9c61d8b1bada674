/** The kinds of file that prove something: PDF, JPEG, PNG, told by their first bytes, not by their name. */
export function proofTypeOf(content: Uint8Array): string | null {
	const begins = (...bytes: number[]) => bytes.every((byte, at) => content[at] === byte);
	if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
	if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
	if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
	return null;
}
