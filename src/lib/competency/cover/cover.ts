import type { Day } from '../../time/index.ts';
import type { Chances } from '../belief.ts';
import type { Level, ProvenLevel } from '../level.ts';

/** What is believed of one member in one competency that the team must have. */
export type CoverFact = {
	readonly officerId: number;
	readonly name: string;
	readonly proven: ProvenLevel;
	readonly provenUntil: Day | null;
	readonly chances: Chances;
	readonly asOf: Day;
};

/** One competency of a team: the highest level that a post in it demands, and all that is known. */
export type CoverDemand = {
	readonly code: string;
	readonly name: string;
	readonly level: Level;
	/** Members whose posts demand it at some level. */
	readonly demanded: number;
	readonly facts: readonly CoverFact[];
};

type Named = { readonly officerId: number; readonly name: string };

/** Who can stand in for anybody of the team today, and who could within a month, with the chance. */
export type CoverLine = Omit<CoverDemand, 'facts'> & {
	readonly can: readonly Named[];
	readonly soon: readonly (Named & { readonly chance: number })[];
};
