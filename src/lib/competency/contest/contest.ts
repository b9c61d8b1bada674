import type { Day } from '../../time/index.ts';
import type { ProvenLevel } from '../level.ts';
import type { Source } from '../observation.ts';

/** What a decider may say: the evidence does not count, it counts, or somebody else looks again. */
export const contestVerdicts = ['upheld', 'rejected', 'reassess'] as const;
export type ContestVerdict = (typeof contestVerdicts)[number];

export type ContestAct =
	| ContestVerdict
	| 'received'
	| 'asked'
	| 'answered'
	/** The officer did not answer in time. */
	| 'unanswered'
	/** Nobody took or decided the case in time. */
	| 'escalated'
	/** The officer asks the organiser for a second decision. */
	| 'objected'
	| 'withdrawn';

export type ContestState = 'waiting' | 'inHand' | 'asked' | 'settled';

export type ContestStep = {
	readonly number: number;
	readonly act: ContestAct;
	readonly at: Date;
	readonly byId: number | null;
	readonly byName: string | null;
	readonly reason: string | null;
	readonly dueOn: Day | null;
};

/** Evidence that a case is about, with what was ruled on it. */
export type ContestedEvidence = {
	readonly id: number;
	readonly source: Source;
	readonly level: ProvenLevel;
	readonly observedOn: Day;
	readonly authorId: number | null;
	readonly authorName: string | null;
	readonly note: string | null;
	readonly ruling: 'struck' | 'again' | null;
};

/** Letters of a reason: enough to be understood by who was not there. */
export const contestReason = { least: 20, most: 2000 } as const;
/** Letters of a question and of an answer. */
export const contestAnswer = { least: 10, most: 2000 } as const;
/** Documents that one form may carry. */
export const mostContestFiles = 3;
