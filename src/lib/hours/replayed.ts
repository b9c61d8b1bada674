import type { Day } from '../time/index.ts';
import type { Under } from './rules-replay.ts';

/** An entry as the ledger holds it, and as the replay gives it. */
export type ReplayedEntry = {
	readonly id: number;
	readonly learnedOn: Day;
	readonly formCode: string;
	readonly formName: string;
	/** What its proof is about. */
	readonly title: string | null;
	readonly claimedJp: number;
	readonly stored: number;
	readonly replayed: number;
};

/** A learning year of one officer, played again. */
export type ReplayedYear = {
	readonly from: Day;
	readonly to: Day;
	readonly under: Under;
	readonly entries: readonly ReplayedEntry[];
	readonly stored: number;
	readonly replayed: number;
	/** What the balance shows; null where the replay stops at an earlier moment. */
	readonly balance: number | null;
};

/** The whole ledger, played again and compared with the stored balances. */
export type LedgerCheck = {
	readonly at: string;
	readonly seconds: number;
	readonly officers: number;
	readonly entries: number;
	readonly balances: number;
	/** Officers one of whose balances differs; at most twenty are named. */
	readonly differing: readonly number[];
	readonly differingCount: number;
};
