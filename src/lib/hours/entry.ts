import type { Day } from '../time/index.ts';

/** From `source` hours move to what counts and to what lies above a cap; together they are zero. */
export type Account = 'source' | 'counted' | 'aboveCap';

export type Posting = { readonly account: Account; readonly jp: number };

/** What proves an entry: a certificate, an assignment letter, a report. */
export type Proof = {
	readonly kind: 'certificate' | 'letter' | 'report' | 'history';
	readonly title: string;
	readonly number?: string;
	readonly organiser?: string;
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
