import type { PostFamily } from '../people/index.ts';
import type { CompetencyCode } from './competency.ts';
import type { Level } from './level.ts';

/** How hard a demand is: absolute, important, or useful. */
export type Weight = 'mutlak' | 'penting' | 'perlu';

/** How sure the product is of a number that it took from a regulation. */
export type Certainty =
	'read in a source' | 'recalled, confident' | 'recalled, unsure' | 'own design';

/** What a family of posts demands in one competency, with the basis that decides. */
export type FamilyDemand = {
	readonly family: PostFamily;
	readonly level: Level;
	readonly legalBasis: string;
	readonly certainty: Certainty;
};

/** What one post demands beyond its family. */
export type PostDemand = {
	readonly postCode: string;
	readonly code: CompetencyCode;
	readonly level: Level;
	readonly weight: Weight;
};
