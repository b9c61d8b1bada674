import type { Day } from '../../time/index.ts';

/**
 * Why people are written to: a round about them or their team has begun, they are asked as raters,
 * they have not answered yet, or the report is there.
 */
export type RoundOccasion = 'opened' | 'confirm' | 'asked' | 'reminded' | 'ready' | 'teamReady';

/** People are told of a round. Names nobody: who is rated stands behind the sign-in. */
export type RoundTold = {
	readonly roundId: number;
	readonly title: string;
	/** The last day on which one may answer. */
	readonly lastDay: Day;
	readonly occasion: RoundOccasion;
	/** The same occasion of the same round writes once to a person; a reminder once a day. */
	readonly on: string;
	readonly toIds: readonly number[];
};
