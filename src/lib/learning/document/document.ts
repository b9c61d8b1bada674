/** What a PDF says of itself, as far as the product needs it to be read page by page. */
export type DocumentFacts = {
	readonly title: string;
	readonly pages: number;
	/** A page without any text: a picture of one, which no screen reader can read out. */
	readonly hasPageWithoutText: boolean;
	/** Fields to fill in, or scripts: neither works in the reader. */
	readonly hasForms: boolean;
};

export type DocumentFault = 'pdfBroken' | 'pdfLocked' | 'pdfTooLarge' | 'pdfTooManyPages';

/** Whoever reads it does so on a phone, over the line of a phone. */
export const documentLimits = { bytes: 30 * 2 ** 20, pages: 500 } as const;

/** The name under which a PDF lies alone in its package. */
export const documentPath = 'dokumen.pdf';

/** How far somebody is in a document, kept so that another device goes on from there. */
export type Reading = {
	/** The page shown last, counted from 1. */
	readonly page: number;
	/** The pages that were looked at, ascending. */
	readonly seen: readonly number[];
};
