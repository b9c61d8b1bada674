import type { Day, Period } from '../time/index.ts';
import type { Account } from './entry.ts';
import type { Standing } from './rules-year.ts';
import type { Target } from './target.ts';

/** JP in each account of a learning year, all written as positive numbers. */
export type AccountSums = Readonly<Record<Account, number>>;

/** A learning year in which somebody has entries. */
export type YearSum = { readonly from: Day; readonly to: Day; readonly recognised: number };

export type Balance = {
	readonly year: Period;
	/** True when the start of a contract is not known and the calendar year stands in for it. */
	readonly yearAssumed: boolean;
	readonly target: Target | null;
	readonly standing: Standing;
	readonly sums: AccountSums;
	readonly years: readonly YearSum[];
};
