import { basename, extname } from 'node:path';
import type { Manifest } from '../package/package.ts';
import { documentPath, type DocumentFacts, type DocumentFault } from './document.ts';
import { readDocument } from './readDocument.server.ts';

/** A PDF as a package of the house: one part, which is done when all its pages were looked at. */
export async function documentAsPackage(
	content: Uint8Array,
	fileName: string,
): Promise<
	| {
			readonly ok: true;
			readonly manifest: Manifest;
			readonly files: number;
			readonly bytes: number;
	  }
	| { readonly ok: false; readonly reason: DocumentFault }
> {
	const read = await readDocument(content);
	if (!read.ok) return read;
	const manifest = manifestOf(read.facts, basename(fileName, extname(fileName)));
	return { ok: true, manifest, files: 1, bytes: content.length };
}

function manifestOf(facts: DocumentFacts, fileName: string): Manifest {
	const plain = [facts.title, fileName].map((text) => text.replaceAll(/[\s\0]+/g, ' ').trim());
	const title = (plain.find((text) => text !== '') ?? '–').toWellFormed().slice(0, 300);
	return {
		kind: 'pdf',
		identifier: '',
		title,
		items: [{ identifier: '', title, href: documentPath, mastery: null, reports: true }],
		notTaken: [
			...(facts.hasPageWithoutText ? (['pagesWithoutText'] as const) : []),
			...(facts.hasForms ? (['forms'] as const) : []),
		],
		pages: facts.pages,
	};
}
