import type { Trait } from '../ikm/rules-trait.ts';
import type { Span } from '../ikm/span.ts';

export type TraitShare = {
	readonly trait: Trait;
	readonly value: string;
	readonly answers: number;
};

/** What stands on the publication sheet of an office beside its index; largest part first. */
export type Sheet = {
	readonly span: Span;
	/** Null until the head of the office has published it. */
	readonly publishedAt: Date | null;
	readonly traits: readonly TraitShare[];
};

/** The shown parts of one trait. partsOfTrait(sheet, 'sex') → [{ L: 40 }, { P: 37 }] */
export function partsOfTrait({ traits }: Sheet, trait: Trait): TraitShare[] {
	return traits.filter((share) => share.trait === trait);
}
