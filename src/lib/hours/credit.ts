import type { Day } from '../time/index.ts';
import type { Proof } from './entry.ts';

/** Learning to be credited. */
export type Claimed = {
	/** Names the learning fact, for example `learning.coursePassed:12`; each day is one entry. */
	readonly key: string;
	readonly officerId: number;
	readonly formCode: string;
	/** `amount` in the unit of the rule, where the claim was not written in JP. */
	readonly days: readonly { readonly day: Day; readonly jp: number; readonly amount?: number }[];
	readonly proof: Proof;
	readonly international?: boolean;
	/** Minutes really spent, where they are known: hours that came too fast wait for a person. */
	readonly minutes?: number;
};

/** Why hours are not written. */
export type CreditReason =
	| 'noHours'
	| 'dayTwice'
	| 'notYetLearned'
	| 'noRuleInForce'
	| 'noRateKnown'
	/** Too fast to be likely: it waits at /pelatihan/jp/periksa. */
	| 'waitsForPerson';
