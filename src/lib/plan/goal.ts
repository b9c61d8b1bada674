import type { Day } from '../time/index.ts';
import type { Level, ProvenLevel } from '../competency/index.ts';
import type { GoalDue } from './due/due.ts';

/** Where a goal stands; derived from its instants, never stored. */
export type GoalStatus = 'proposed' | 'accepted' | 'approved' | 'refused' | 'reached';

/** The instants of a goal from which its status follows. */
export type GoalInstants = {
	readonly acceptedAt: Date | null;
	readonly approvedAt: Date | null;
	readonly refusedAt: Date | null;
	readonly reachedAt: Date | null;
};

/** Why a goal was proposed, as data: which need, how sure one is of it, and the suggested course. */
export type GoalReason = {
	readonly competencyCode: string;
	readonly required: Level;
	readonly proven: ProvenLevel;
	/** Chance of at least the demanded level on the day of the proposal; null when unassessed. */
	readonly chance: number | null;
	readonly course: { readonly code: string; readonly title: string } | null;
	/** What the officer said who named the goal himself. */
	readonly own?: string;
	/** The template that asks for it, by its name. */
	readonly template?: string;
	/** The IF-THEN rule that proposed it, by its name. */
	readonly ifThen?: string;
};

/** One competency that an officer will raise in a year. */
export type Goal = GoalInstants &
	GoalDue & {
		readonly id: number;
		readonly officerId: number;
		readonly competencyId: number;
		readonly competencyCode: string;
		readonly competencyName: string;
		readonly year: number;
		readonly fromLevel: ProvenLevel;
		readonly toLevel: Level;
		readonly courseCode: string | null;
		readonly reason: GoalReason;
		/** The rule that proposed it, with its version. */
		readonly rule: string;
		readonly proposedAt: Date;
		/** Days `[from, to)` in which a class of the timetable lies; null without one. */
		readonly planned: { readonly from: Day; readonly to: Day } | null;
		/** The form of the law that the officer has chosen, with its learning hours (JP); null before. */
		readonly form: { readonly code: string; readonly hours: number } | null;
		readonly refusedReason: string | null;
		readonly refusedByOwner: boolean;
		/** Taken back by a template or a rule, not refused by a person. */
		readonly withdrawn: boolean;
	};

export type GoalAct =
	| 'proposed'
	| 'accepted'
	| 'approved'
	| 'refused'
	| 'reached'
	| 'reopened'
	| 'waived'
	| 'changed'
	| 'withdrawn';
