import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
	getDocument,
	type PDFDocumentProxy,
	type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { documentLimits } from './document.ts';
import { isReadable } from './rules-text.ts';
import type { DocumentWord } from './thread.ts';

// A thread of its own, whose time and memory are limited: what others wrote may be made to hurt.
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const say = (word: DocumentWord) => parentPort?.postMessage(word);

async function examine(document: PDFDocumentProxy): Promise<DocumentWord> {
	const { info } = await document.getMetadata();
	const about = info as { Title?: unknown; EncryptFilterName?: unknown };
	// Some open without a password and yet forbid to be shown elsewhere.
	if (about.EncryptFilterName) return { ok: false, reason: 'pdfLocked' };
	const pages = document.numPages;
	if (pages > documentLimits.pages) return { ok: false, reason: 'pdfTooManyPages' };
	const title = typeof about.Title === 'string' ? about.Title : '';
	const hasForms = (await document.getFieldObjects()) !== null || (await document.hasJSActions());
	let hasPageWithoutText = false;
	for (let at = 1; at <= pages; at += 1) {
		// Each page must be there, also behind one that is a picture.
		const page = await document.getPage(at);
		hasPageWithoutText ||= !(await hasText(page));
		page.cleanup();
	}
	return { ok: true, facts: { title, pages, hasPageWithoutText, hasForms } };
}

async function hasText(page: PDFPageProxy): Promise<boolean> {
	const { items } = await page.getTextContent();
	return isReadable(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

try {
	const document = await getDocument({
		data: workerData as Uint8Array,
		cMapUrl: join(home, 'cmaps/'),
		standardFontDataUrl: join(home, 'standard_fonts/'),
		enableXfa: false,
		useWasm: false,
		verbosity: 0,
	}).promise;
	say(await examine(document));
} catch (fault) {
	const isLocked = fault instanceof Error && fault.name === 'PasswordException';
	say({ ok: false, reason: isLocked ? 'pdfLocked' : 'pdfBroken' });
}
