import type { Act } from '../../platform/act.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { proofTypeOf } from '../../platform/proofType.ts';
import { storeUpload } from '../../platform/upload.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import { mostContestFiles } from './contest.ts';
import type { DocumentRefusal } from './refusal.ts';

const largest = 5_000_000;
/** Five years and some: as long as evidence may be asked about. */
const keptDays = 2_200;

/** Why documents cannot be taken: too many, too large, or neither PDF nor picture by their content. */
export function documentFault(uploads: readonly Upload[]): DocumentRefusal | null {
	if (uploads.length > mostContestFiles) return 'tooManyFiles';
	if (uploads.some(({ content }) => content.byteLength > largest)) return 'fileTooLarge';
	return uploads.some(({ content }) => proofTypeOf(content) === null) ? 'fileKind' : null;
}

/** Keeps documents that have no fault; their ids. */
export async function keepDocuments(
	act: Act,
	files: Files,
	uploads: readonly Upload[],
	purpose: string,
): Promise<number[]> {
	const ids: number[] = [];
	for (const upload of uploads) {
		const mediaType = proofTypeOf(upload.content) ?? 'application/octet-stream';
		ids.push(await storeUpload(act, files, { ...upload, mediaType }, { purpose, keptDays }));
	}
	return ids;
}
