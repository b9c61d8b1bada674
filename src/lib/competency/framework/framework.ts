import type { Day } from '../../time/index.ts';
import type { FrameworkDocument } from './document.ts';
import type { DocumentSize } from './documentSize.ts';

/** What happens to ratings given before a change: they count on, one level more, one less, or end. */
export const ratingRules = ['keep', 'raise', 'lower', 'reassess'] as const;
export type RatingRule = (typeof ratingRules)[number];

/** By code of the competency; what is not named is kept. */
export type RatingRules = Readonly<Record<string, RatingRule>>;

export type FrameworkState =
	'draft' | 'review' | 'scheduled' | 'published' | 'retired' | 'discarded';

type Facts = {
	readonly submittedAt: Date | null;
	readonly publishedAt: Date | null;
	readonly validTo: Day | null;
	/** The day on which an approved version takes effect. */
	readonly scheduledOn?: Day | null;
	readonly discardedAt?: Date | null;
};

/** One version as lists show it. Null author: it came with the product. */
export type VersionRow = Facts & {
	readonly id: number;
	readonly code: string;
	readonly version: number;
	readonly name: string;
	readonly legalBasis: string;
	readonly validFrom: Day;
	readonly size: DocumentSize;
	readonly authorId: number | null;
	readonly authorName: string | null;
};

export type Version = Omit<VersionRow, 'size'> & {
	readonly document: FrameworkDocument;
	readonly rules: RatingRules;
	readonly draftedAt: Date | null;
	readonly approverName: string | null;
	readonly discardReason: string | null;
	readonly reviews: readonly { verdict: string; note: string; at: string; by: string }[];
};

/** stateOf({ submittedAt: null, publishedAt: null, validTo: null }, today) → 'draft' */
export function stateOfVersion(facts: Facts, today: Day): FrameworkState {
	if (facts.discardedAt) return 'discarded';
	if (facts.publishedAt === null && facts.scheduledOn) return 'scheduled';
	if (facts.publishedAt === null) return facts.submittedAt === null ? 'draft' : 'review';
	return facts.validTo !== null && facts.validTo <= today ? 'retired' : 'published';
}
