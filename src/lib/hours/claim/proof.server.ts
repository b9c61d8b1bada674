import type { Upload } from '../../platform/upload.server.ts';
import { proofTypeOf } from '../../platform/proofType.ts';

const largestProof = 5_000_000;

type Checked =
	| { readonly ok: true; readonly upload: Upload }
	| { readonly ok: false; readonly reason: 'fileMissing' | 'fileTooLarge' | 'fileKind' };

/** A proof that can be kept, under the kind that its first bytes tell. */
export function checkProof(upload: Upload | null): Checked {
	if (!upload || upload.content.byteLength === 0) return { ok: false, reason: 'fileMissing' };
	if (upload.content.byteLength > largestProof) return { ok: false, reason: 'fileTooLarge' };
	const mediaType = proofTypeOf(upload.content);
	if (mediaType === null) return { ok: false, reason: 'fileKind' };
	return { ok: true, upload: { ...upload, mediaType } };
}
