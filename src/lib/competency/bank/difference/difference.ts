import type { Differential } from '../../../statistics/index.ts';

/** By what people are told apart: who is looked at is compared with the others. */
export const groupings = ['sex', 'island'] as const;
export type Grouping = (typeof groupings)[number];

/** What was found of one item between two groups; no estimate while a group is too small. */
export type ItemDifference = {
	readonly grouping: Grouping;
	/** Answers of men, or of people of the mainland. */
	readonly referenceN: number;
	/** Answers of women, or of people of the islands. */
	readonly focalN: number;
	readonly found: Pick<Differential, 'delta' | 'error' | 'p' | 'kind'> | null;
};

/** An item that treats two groups unlike, on the screen of those to be read again. */
export type DifferentItem = ItemDifference & {
	readonly itemId: number;
	readonly name: string;
	readonly competencyCode: string;
	readonly competencyName: string;
};

/** The groups of whoever answered; null where it is not known. */
export type Compared = { readonly sex: string | null; readonly island: boolean | null };
