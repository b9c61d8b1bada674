import type { Answers } from '../question.ts';
import type { Position } from '../place/place.ts';
import type { DrillAct } from '../simulation/rules-simulation.ts';

export type KeptKind = Doing['kind'];

/** In a course that was taken along; `copy` says which copy. */
type InCourse = { readonly copy: string; readonly course: string };
type InLesson = InCourse & { readonly lesson: string };

/** What somebody did. */
export type Doing =
	| (InLesson & { readonly kind: 'screen'; readonly screen: number })
	| (InLesson & { readonly kind: 'check'; readonly check: string; readonly option: number })
	/** One choice in a scenario; without one it begins again. */
	| (InLesson & {
			readonly kind: 'walk';
			readonly block: string;
			readonly taken: number;
			readonly option: number | null;
	  })
	| (InLesson &
			DrillAct & {
				readonly kind: 'drill';
				readonly block: string;
				readonly run: number;
				readonly step: number;
			})
	/** A simulation from its first step. */
	| (InLesson & { readonly kind: 'again'; readonly block: string; readonly run: number })
	/** How far a film or a recording was played. */
	| (InLesson & { readonly kind: 'second'; readonly address: string; readonly second: number })
	| (InLesson & { readonly kind: 'finish' })
	| (InCourse & { readonly kind: 'quiz'; readonly answers: Answers })
	| { readonly kind: 'scan'; readonly code: string; readonly where?: Position | null | undefined };

/** One act that a phone kept while there was no line, with the hour by its own clock. */
export type KeptAct = Doing & { readonly id: string; readonly at: string };

export type KeptRefusal =
	| 'notUnderstood'
	| 'notEnrolled'
	| 'comesFirst'
	| 'otherVersion'
	| 'noSuchLesson'
	| 'noSuchOption'
	| 'noSuchBlock'
	| 'noSuchFile'
	| 'checkUnanswered'
	| 'scenarioOpen'
	| 'simulationOpen'
	| 'lessonsMissing'
	| 'attemptsUsedUp'
	| 'unanswered'
	| 'codeUnknown';

/**
 * taken: it counts · further: another device had gone further, and that stays · waits: a person looks
 * at it · refused: it does not count, for the reason.
 */
export type KeptOutcome =
	| { readonly outcome: 'taken' | 'further' | 'waits' }
	| { readonly outcome: 'refused'; readonly reason: KeptRefusal };

/** The outcome with the score of a quiz. */
export type KeptResult = KeptOutcome & { readonly score?: number; readonly passed?: boolean };

/** What a phone hears of one act, and hears again when it asks again. */
export type KeptAnswer = KeptResult & { readonly id: string };
