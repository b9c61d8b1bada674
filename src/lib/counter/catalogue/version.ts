import type { Day } from '../../time/index.ts';
import type { StandardText } from './standard.ts';

/**
 * A version of a standard (*versi standar*). Only instants and days are stored; the state follows.
 *
 * draft (*rancangan*) → review (*dibahas*) → adopted (*ditetapkan*): upcoming, in force, ended.
 */
export type VersionState = 'draft' | 'review' | 'withdrawn' | 'upcoming' | 'inForce' | 'ended';

export type VersionInstants = {
	readonly proposedAt: Date | null;
	readonly withdrawnAt: Date | null;
	readonly validFrom: Day | null;
	readonly validTo: Day | null;
};

export type Discussion = {
	readonly heldOn: Day;
	readonly place: string;
	readonly groups: string;
	readonly participants: number;
	readonly outcome: string;
};

export type YearlyReview = {
	readonly year: number;
	readonly heldOn: Day;
	readonly kept: boolean;
	readonly finding: string;
};

export type Version = VersionInstants & {
	readonly id: number;
	readonly number: number;
	/** null: the text of the province. */
	readonly officeId: number | null;
	readonly text: StandardText;
	readonly draftedAt: Date;
	readonly authorOfficerId: number | null;
	readonly adoptedAt: Date | null;
	readonly adoptedBy: number | null;
	readonly decree: string | null;
	readonly decreeOn: Day | null;
	readonly discussions: readonly Discussion[];
	/** Of the office that asks. */
	readonly reviews: readonly YearlyReview[];
};
