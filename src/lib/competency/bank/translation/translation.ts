/** The language in which items are written first, and the others into which they may be put. */
export const writtenIn = 'id';
export type Translated = 'en';

/** The words of one version in another language; `parts` stand in the order of `partsOf`. */
export type ItemTexts = {
	readonly prompt: string;
	readonly material?: string;
	readonly explanation?: string;
	readonly parts: readonly string[];
	/** What pictures show and recordings say, in their order. */
	readonly media?: readonly string[];
};

/** A translation as its page shows it. */
export type ItemTranslation = {
	readonly id: number;
	readonly version: number;
	readonly texts: ItemTexts;
	readonly writtenBy: number;
	readonly author: string;
	readonly writtenAt: Date;
	readonly approvedAt: Date | null;
};
