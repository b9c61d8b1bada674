import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { documentLimits } from './document.ts';
import type { DocumentWord } from './thread.ts';

const longestSeconds = 30;

/** By its name in the package: the web runs from another folder. */
const thread = () =>
	pathToFileURL(
		createRequire(import.meta.url).resolve('#lib/learning/document/documentThread.server.ts'),
	);

/** Looks into a PDF: what it is, or why nobody can learn with it here. */
export async function readDocument(content: Uint8Array): Promise<DocumentWord> {
	if (content.length > documentLimits.bytes) return { ok: false, reason: 'pdfTooLarge' };
	return new Promise<DocumentWord>((done) => {
		const worker = new Worker(thread(), {
			workerData: new Uint8Array(content),
			resourceLimits: { maxOldGenerationSizeMb: 384 },
		});
		const end = (word: DocumentWord) => {
			clearTimeout(late);
			done(word);
			void worker.terminate();
		};
		const broken = () => end({ ok: false, reason: 'pdfBroken' });
		const late = setTimeout(broken, longestSeconds * 1_000);
		worker.once('message', end);
		worker.once('error', broken);
		worker.once('exit', broken);
	});
}

/** A PDF may begin within its first thousand bytes: some tools write a line before it. */
export const isDocument = (content: Uint8Array): boolean =>
	Buffer.from(content.subarray(0, 1_024)).includes('%PDF-');
