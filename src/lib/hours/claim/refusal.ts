import type { CreditReason } from '../credit.ts';
import type { SpreadRefusal } from './rules-days.ts';

/** Why a report is not taken. */
export type ReportRefusal =
	| SpreadRefusal
	| 'notYetLearned'
	| 'noRuleInForce'
	| 'numberAlreadyReported'
	| 'fileMissing'
	| 'fileTooLarge'
	| 'fileKind';

/** Why a decision is not kept. */
export type DecideRefusal = CreditReason | 'noSuchClaim' | 'alreadyDecided' | 'ownClaim';
