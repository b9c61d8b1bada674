import type { ContestAct } from './contest.ts';

/** A case was opened or took a step; who is to be told, and as whom. */
export type ContestMoved = {
	readonly contestId: number;
	readonly act: ContestAct | 'opened';
	readonly competencyCode: string;
	readonly officerName: string;
	readonly dueOn: string | null;
	readonly tells: readonly {
		readonly officerId: number;
		readonly as: 'officer' | 'handler' | 'organiser' | 'rater';
	}[];
};
