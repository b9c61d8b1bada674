import type { Day } from '../time/index.ts';
import type { ConversionRule } from './conversion.ts';
import { creditFor } from './rules-credit.ts';
import type { Credit } from './rules-credit.ts';

/** What the ledger keeps of a claim, in the order in which it was written. */
export type Claim = {
	readonly id: number;
	readonly learnedOn: Day;
	readonly formCode: string;
	readonly ruleVersion: number;
	readonly international: boolean;
	readonly claimedJp: number;
	readonly reverses: number | null;
};

/** The day, or the month, in which a form's cap counts: '2026-05-04' or '2026-05'. */
function windowOf(rule: Pick<ConversionRule, 'capPer'>, on: Day): string {
	return rule.capPer === 'month' ? on.slice(0, 7) : on;
}

/**
 * Credits the claims of one officer again, each under the rule version that is stored beside it.
 * Next year's rules do not touch it: replaying last year gives last year's result.
 *
 * An auditor compares the answer with the postings; see store.test.ts.
 */
export function replay(
	claims: readonly Claim[],
	rules: readonly ConversionRule[],
): Map<number, Credit> {
	const credits = new Map<number, Credit>();
	const already = new Map<string, { jp: number; times: number }>();
	const windows = new Map<number, string>();
	for (const claim of claims) {
		const rule = rules.find(
			({ formCode, version }) => formCode === claim.formCode && version === claim.ruleVersion,
		);
		if (!rule) throw new RangeError(`no rule ${claim.formCode} version ${claim.ruleVersion}`);
		const window = `${claim.formCode} ${windowOf(rule, claim.learnedOn)}`;
		windows.set(claim.id, window);
		const taken = claim.reverses === null ? null : credits.get(claim.reverses);
		const so = already.get(window) ?? { jp: 0, times: 0 };
		const credit: Credit = taken
			? { counted: -taken.counted, aboveCap: -taken.aboveCap, limit: null }
			: creditFor(rule, claim.claimedJp, so, claim.international);
		credits.set(claim.id, credit);
		already.set(window, {
			jp: so.jp + credit.counted,
			times: so.times + Math.sign(credit.counted),
		});
	}
	return credits;
}
