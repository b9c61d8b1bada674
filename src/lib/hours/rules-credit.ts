import type { ConversionRule } from './conversion.ts';
import type { Posting } from './entry.ts';

/** Counted so far under the same form within the day or month of the cap. */
export type Already = { readonly jp: number; readonly times: number };

export type Credit = {
	readonly counted: number;
	readonly aboveCap: number;
	/** Which limit cut the claim, if any. */
	readonly limit: 'jpPerDay' | 'jpPerMonth' | 'timesPerMonth' | 'timesPerDay' | null;
};

/**
 * How much of one claim counts, and how much lies above the cap of its form.
 *
 * E-learning, 10 JP in one day, nothing yet → { counted: 3, aboveCap: 7, limit: 'jpPerDay' }
 * Third coaching in May, two counted already → { counted: 0, aboveCap: 2, limit: 'timesPerMonth' }
 */
export function creditFor(
	rule: Pick<ConversionRule, 'capPer' | 'capJp' | 'capJpInternational' | 'capTimes'>,
	claimedJp: number,
	already: Already,
	international = false,
): Credit {
	const whole: Credit = { counted: claimedJp, aboveCap: 0, limit: null };
	if (rule.capPer === null) return whole;
	const per = rule.capPer === 'day' ? 'Day' : 'Month';
	if (rule.capTimes !== null && already.times >= rule.capTimes) {
		return { counted: 0, aboveCap: claimedJp, limit: `timesPer${per}` };
	}
	const cap = international ? (rule.capJpInternational ?? rule.capJp) : rule.capJp;
	if (cap === null) return whole;
	const room = Math.max(0, cents(cap) - cents(already.jp));
	const counted = Math.min(cents(claimedJp), room);
	const aboveCap = cents(claimedJp) - counted;
	if (aboveCap === 0) return whole;
	return { counted: counted / 100, aboveCap: aboveCap / 100, limit: `jpPer${per}` };
}

/**
 * A credit as postings that add up to zero. Accounts that would get nothing are left out.
 *
 * { counted: 3, aboveCap: 7 } → earned −10, recognised 3, carried 7
 */
export function postingsOf({ counted, aboveCap }: Credit): Posting[] {
	const all: Posting[] = [
		{ account: 'earned', jp: -(cents(counted) + cents(aboveCap)) / 100 },
		{ account: 'recognised', jp: counted },
		{ account: 'carried', jp: aboveCap },
	];
	return all.filter(({ jp }) => jp !== 0);
}

/**
 * An entry taken back: what was recognised and carried leaves again, and is reversed. What was earned
 * stays earned, so that the year still tells what was once written.
 *
 * earned −10, recognised 3, carried 7 → reversed 10, recognised −3, carried −7
 */
export function reversalOf(postings: readonly Posting[]): Posting[] {
	return postings.map(({ account, jp }) => ({
		account: account === 'earned' ? 'reversed' : account,
		jp: -jp,
	}));
}

/** The ledger keeps two decimals; adding whole cents keeps sums exact. */
function cents(jp: number): number {
	return Math.round(jp * 100);
}
