import type { CompetencyKind } from '../competency.ts';
import type { Level } from '../level.ts';
import type { Weight } from '../standard.ts';
import type { ProfileDemand } from './profile.ts';

/** One demand as it holds today, with the wording of its level. */
export type DemandShown = {
	readonly competencyId: number;
	readonly code: string;
	readonly name: string;
	readonly kind: CompetencyKind;
	readonly level: Level;
	readonly upTo: Level | null;
	readonly weight: Weight;
	/** True where the family demands it, not the post. */
	readonly ofFamily: boolean;
	readonly description: string;
	readonly indicators: readonly string[];
};

/** A competency that a standard may demand, with what it and the family demand now. */
export type DemandChoice = {
	readonly code: string;
	readonly name: string;
	readonly own: Omit<ProfileDemand, 'code'> | null;
	readonly familyLevel: Level | null;
};
