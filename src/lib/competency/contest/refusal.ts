import type { NotApart, StepRefusal } from './rules-contest.ts';

export type DocumentRefusal = 'tooManyFiles' | 'fileTooLarge' | 'fileKind';

/** Why a contest is not taken. */
export type OpenRefusal =
	| DocumentRefusal
	| 'unknownCompetency'
	| 'nothingToContest'
	| 'noUnit'
	| 'contestedAlready'
	| 'oneIsOpen';

/** Why an act on a case is not kept. */
export type ContestRefusal =
	| DocumentRefusal
	| NotApart
	| StepRefusal
	| 'noSuchCase'
	| 'noEvidenceChosen'
	| 'evidenceUnknown'
	/** Another case about the same competency runs. */
	| 'oneIsOpen';

export type ContestDone<Refusal = ContestRefusal> =
	{ readonly ok: true; readonly id: number } | { readonly ok: false; readonly reason: Refusal };
