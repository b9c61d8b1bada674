import type { Day } from '../../time/index.ts';
import type { ShortRecord } from '../activity/index.ts';

export const decisions = ['accepted', 'returned', 'refused'] as const;
export type Decision = (typeof decisions)[number];

/** Why a person should look closely before a claim counts. */
export type Doubt =
	/** Ten JP in twenty minutes. */
	| 'tooFast'
	/** More JP than the days hold. */
	| 'moreThanDaysHold'
	/** The number stands on another proof, of this or another officer. */
	| 'sameNumber'
	/** The very same file was sent before. */
	| 'sameFile'
	/** The ledger holds an entry of this name on one of the days. */
	| 'sameTitle';

/** What would be written of one day; `amount` in the unit of the rule. */
export type ClaimDay = { readonly day: Day; readonly jp: number; readonly amount?: number };

/** Learning that waits for a person, or waited. */
export type Claim = {
	readonly id: number;
	readonly officerId: number;
	readonly officerName: string;
	readonly unitName: string | null;
	readonly source: 'report' | 'course';
	readonly formCode: string;
	readonly formName: string;
	readonly title: string;
	readonly organiser: string | null;
	readonly number: string | null;
	readonly from: Day;
	readonly to: Day;
	readonly amount: number;
	readonly international: boolean;
	readonly days: readonly ClaimDay[];
	readonly doubts: readonly Doubt[];
	/** What the form asks for; empty where a course wrote the claim. */
	readonly record: ShortRecord;
	readonly fileId: number | null;
	readonly fileName: string | null;
	readonly sentAt: Date;
	readonly decision: Decision | null;
	readonly reason: string | null;
	readonly deciderName: string | null;
	readonly decidedAt: Date | null;
};
