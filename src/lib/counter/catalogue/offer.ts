import type { Category, Marks } from '../service.ts';
import type { Completeness } from './rules-completeness.ts';
import type { Season } from './rules-season.ts';
import type { StandardPart } from './standard.ts';

/** How an office offers a service: what the office decides, beside the text of the standard. */
export type OfferSettings = {
	/** Not shown to the public, and served all the same. */
	readonly hidden: boolean;
	readonly season: Season | null;
	/** Words that people near this office use for it. */
	readonly aliases: readonly string[];
};

/** A service in the catalogue of an office. */
export type Offer = OfferSettings & {
	readonly serviceId: number;
	readonly code: string;
	readonly name: string;
	readonly category: Category;
	readonly standardId: number;
	readonly version: number;
	/** The office has adopted a text of its own. */
	readonly own: boolean;
	readonly marks: Marks;
	/** The text names a time, and the unit or a source stands for it. */
	readonly promised: boolean;
	readonly missing: readonly StandardPart[];
	readonly completeness: Completeness;
	/** A version that is being worked on. */
	readonly draft: 'draft' | 'review' | null;
};
