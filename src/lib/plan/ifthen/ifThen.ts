import type { Level } from '../../competency/index.ts';
import type { Cohort } from '../templates/template.ts';

/** IF: holds such a post, the proof ends soon, the last test was low, the demanded level is unlikely. */
export type RuleCause = 'belongs' | 'expires' | 'scored' | 'unlikely';

export type RuleIf =
	| { readonly cause: 'belongs' }
	| { readonly cause: 'expires'; readonly days: number }
	| { readonly cause: 'scored'; readonly days: number; readonly below: Level }
	/** `chance` from 0 to 1. */
	| { readonly cause: 'unlikely'; readonly chance: number };

/** THEN: propose a goal, assign a course, tell the supervisor. */
export type RuleThen =
	| {
			readonly act: 'goal';
			readonly toLevel: Level;
			readonly formCode: string;
			readonly hours: number;
			readonly dueDays: number;
	  }
	| { readonly act: 'course'; readonly courseCode: string; readonly dueDays: number }
	| { readonly act: 'tell' };

export type RuleContent = {
	readonly cohort: Cohort;
	readonly competencyCode: string;
	readonly when: RuleIf;
	readonly then: RuleThen;
};

export type IfThen = RuleContent & {
	readonly id: number;
	readonly name: string;
	readonly stoppedAt: Date | null;
	readonly version: number;
	readonly reason: string;
	readonly madeAt: Date;
	readonly madeByName: string | null;
	readonly unitName: string | null;
	readonly postName: string | null;
	readonly hits: number;
};

/** A rule as it runs: who made it and what it has hit is asked only where somebody reads it. */
export type RunningRule = RuleContent &
	Pick<IfThen, 'id' | 'name' | 'stoppedAt' | 'version' | 'reason' | 'madeAt'>;

/** What a rule saw in one officer: as numbers, for the sentence that says why. */
export type RuleFound = {
	readonly until?: string;
	readonly level?: number;
	readonly chance?: number;
	readonly since?: string;
};

export type RuleOutcome =
	| 'goalProposed'
	| 'courseAssigned'
	| 'supervisorTold'
	| 'goalAlreadyOpen'
	| 'refusedThisYear'
	| 'noGap';
