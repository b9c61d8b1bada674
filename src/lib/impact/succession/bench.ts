import type { Chances, Level, ProvenLevel } from '../../competency/index.ts';
import type { Day } from '../../time/index.ts';

/** One officer of an office in one competency, as views tell it. */
export type BenchFact = {
	readonly officerId: number;
	readonly name: string;
	readonly code: string;
	readonly chances: Chances;
	readonly asOf: Day;
	readonly proven: ProvenLevel | null;
	readonly provenUntil: Day | null;
	readonly retiresOn: Day | null;
	/** Away today and until this day; null when here. */
	readonly awayUntil: Day | null;
	/** A course under way that leads to a level of this competency. */
	readonly course: { readonly title: string; readonly level: Level } | null;
};

/** What an office must be able to do: services that ask for one level of one competency. */
export type BenchDemand = {
	readonly code: string;
	readonly competencyName: string;
	readonly level: Level;
	readonly services: readonly string[];
};

export type BenchOffice = {
	readonly officeId: number;
	readonly code: string;
	readonly name: string;
	readonly demands: readonly BenchDemand[];
	readonly facts: readonly BenchFact[];
};

/** Why somebody counts as able to cover within a month. */
export type SoonGround = 'course' | 'oneBelow' | 'near';

export type SoonPerson = {
	readonly officerId: number;
	readonly name: string;
	readonly grounds: readonly SoonGround[];
	readonly course: string | null;
	/** Chance of the level demanded within a month. */
	readonly chance: number;
};

/** Why a proven officer may not be counted on for long. */
export type LeavingGround = 'retires' | 'proofEnds' | 'away';

export type ProvenPerson = {
	readonly officerId: number;
	readonly name: string;
	readonly provenUntil: Day | null;
	readonly retiresOn: Day | null;
	readonly leaving: readonly LeavingGround[];
};

/** The nearest to failing first. */
export const benchRisks = ['uncovered', 'single', 'leaving', 'thin', 'secure'] as const;
export type BenchRisk = (typeof benchRisks)[number];

/** One demand of an office with who meets it, who will leave, and who could follow. */
export type BenchLine = BenchDemand & {
	readonly proven: readonly ProvenPerson[];
	readonly soon: readonly SoonPerson[];
	readonly risk: BenchRisk;
};
