/** What a citizen may attach; found by the content, because a name proves nothing. */
export type AttachmentKind = 'image/jpeg' | 'image/png' | 'application/pdf';

export const mostAttachments = 3;
export const mostAttachmentBytes = 5 * 2 ** 20;

const beginnings: readonly (readonly [AttachmentKind, readonly number[]])[] = [
	['image/jpeg', [0xff, 0xd8, 0xff]],
	['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
	['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a file is by its first bytes; null for everything that is not accepted. */
export function attachmentKindOf(content: Uint8Array): AttachmentKind | null {
	const found = beginnings.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
	return found?.[0] ?? null;
}

export type AttachmentRefusal = 'fileEmpty' | 'fileTooLarge' | 'fileKindUnknown' | 'tooManyFiles';

/** Why a file is not taken; null when it is. */
export function attachmentRefusal(content: Uint8Array, already: number): AttachmentRefusal | null {
	if (already >= mostAttachments) return 'tooManyFiles';
	if (content.length === 0) return 'fileEmpty';
	if (content.length > mostAttachmentBytes) return 'fileTooLarge';
	return attachmentKindOf(content) === null ? 'fileKindUnknown' : null;
}
