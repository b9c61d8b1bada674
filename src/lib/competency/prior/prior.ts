import type { Day } from '../../time/index.ts';
import type { Level, ProvenLevel } from '../level.ts';
import type { IndicatorAnswer } from '../rating.ts';

/** What an officer says of one indicator, with its wording of that day. */
export type PriorStatement = {
	readonly indicatorId: number;
	readonly text: string;
	readonly said: string;
};

/** Learning elsewhere that an officer asks to be recognised, and what became of it. */
export type PriorClaim = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly officerId: number;
	readonly officerName: string;
	readonly unitName: string;
	readonly level: Level;
	readonly summary: string;
	readonly statements: readonly PriorStatement[];
	/** The last day on which the documents hold. */
	readonly documentsUntil: Day | null;
	readonly sentAt: Date;
	readonly dueOn: Day | null;
	readonly rule: string;
	readonly files: readonly { readonly id: number; readonly name: string }[];
	readonly verdict: 'recognised' | 'refused' | null;
	readonly reached: ProvenLevel | null;
	readonly findings: readonly IndicatorAnswer[];
	readonly reason: string | null;
	readonly deciderName: string | null;
};

export type PriorRefusal =
	| 'tooManyFiles'
	| 'fileTooLarge'
	| 'fileKind'
	| 'fileMissing'
	| 'documentsOver'
	| 'notDemanded'
	| 'noUnit'
	| 'oneIsOpen'
	| 'statementsIncomplete'
	| 'noSuchClaim'
	| 'ownCase'
	| 'ownTeam'
	| 'decidedAlready'
	| 'findingsIncomplete';

export type PriorDone =
	| { readonly ok: true; readonly id: number; readonly reached?: ProvenLevel }
	| { readonly ok: false; readonly reason: PriorRefusal };

/** Own design; a limit changes only with a new version. */
export const priorRule = {
	name: 'priorLearning@2',
	/** Share of the points of the claimed level that recognises it, as in ratings. */
	shownFrom: 2 / 3,
	/** Working days until a claim is decided. */
	decideDays: 20,
} as const;
