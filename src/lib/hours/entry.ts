import type { Day } from '../time/index.ts';

/**
 * Hours come from `earned` (negative) and go to `recognised`, which counts, and to `carried`, which
 * lies above a cap and counts nowhere. Taken back they go to `reversed`. An entry adds up to zero.
 */
export const accounts = ['earned', 'recognised', 'carried', 'reversed'] as const;
export type Account = (typeof accounts)[number];

export type Posting = { readonly account: Account; readonly jp: number };

/** What proves an entry: a certificate, an assignment letter, a report. */
export type Proof = {
	readonly kind: 'certificate' | 'letter' | 'report' | 'history';
	readonly title: string;
	readonly number?: string;
	readonly organiser?: string;
	/** The claim on which a person decided; it holds the file. */
	readonly claimId?: number;
};

/** A learning fact as its owner sees it on the page of hours. */
export type Entry = {
	readonly id: number;
	readonly learnedOn: Day;
	readonly formCode: string;
	readonly formName: string;
	readonly ruleVersion: number;
	readonly legalBasis: string;
	readonly capPer: 'day' | 'month' | null;
	readonly capJp: number | null;
	readonly capTimes: number | null;
	readonly doubt: string | null;
	readonly claimedJp: number;
	readonly counted: number;
	readonly aboveCap: number;
	readonly proof: Proof;
	/** The entry that this one takes back, or null. */
	readonly reverses: number | null;
};
