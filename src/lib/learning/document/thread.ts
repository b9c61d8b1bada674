import type { DocumentFacts, DocumentFault } from './document.ts';

/** What the thread that looks into a PDF answers. */
export type DocumentWord =
	| { readonly ok: true; readonly facts: DocumentFacts }
	| { readonly ok: false; readonly reason: DocumentFault };
