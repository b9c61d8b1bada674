import type { Day } from '../../time/index.ts';
import type { Level, ProvenLevel } from '../level.ts';

/** One member of a team in a round through one competency. */
export type TeamTurn = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly required: Level;
	/** When this supervisor last rated, within the days of a round. */
	readonly ratedOn: Day | null;
	readonly level: ProvenLevel | null;
	/** When this supervisor last said that nothing was seen. */
	readonly skippedOn: Day | null;
};

/** A competency that the team is asked for, and how many have been rated or passed over. */
export type TeamCompetency = {
	readonly code: string;
	readonly name: string;
	readonly members: number;
	readonly done: number;
};

/** A rating that is written and not given yet. */
export type RatingDraft = {
	readonly answers: Readonly<Record<string, string>>;
	readonly note: string;
};

/** Days after which a round begins anew: who was rated longer ago waits again. Own design. */
export const roundDays = 30;
