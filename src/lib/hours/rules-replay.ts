import type { Day } from '../time/index.ts';
import type { ConversionRule } from './conversion.ts';
import { jpOf, ruleOn } from './rules-conversion.ts';
import { creditFor } from './rules-credit.ts';
import type { Credit } from './rules-credit.ts';

/** What the ledger keeps of a claim, in the order in which it was written. */
export type PlayedClaim = {
	readonly id: number;
	readonly learnedOn: Day;
	readonly formCode: string;
	readonly ruleVersion: number;
	readonly international: boolean;
	readonly claimedJp: number;
	/** In the unit of its rule; null: the claim was written in JP. */
	readonly amount: number | null;
	readonly recordedAt: Date;
	readonly reverses: number | null;
};

/** The day, or the month, in which a form's cap counts: '2026-05-04' or '2026-05'. */
function windowOf(rule: Pick<ConversionRule, 'capPer'>, on: Day): string {
	return rule.capPer === 'month' ? on.slice(0, 7) : on;
}

/** Which rules a replay follows: those stored with each claim, or those in force on one day. */
export type Under = 'stored' | Day;

/**
 * Credits the claims of one officer again. Under the stored versions next year's rules touch nothing:
 * replaying last year gives last year's result. Under the rules of a day it tells what those would
 * have given; where none was in force then, nothing counts.
 *
 * An auditor compares the answer with the postings; see store.test.ts.
 */
export function replay(
	claims: readonly PlayedClaim[],
	rules: readonly ConversionRule[],
	under: Under = 'stored',
): Map<number, Credit> {
	const ruleOf = rulesBy(rules, under);
	const credits = new Map<number, Credit>();
	const already = new Map<string, { jp: number; times: number }>();
	for (const claim of claims) {
		const rule = ruleOf(claim);
		const window = `${claim.formCode} ${rule ? windowOf(rule, claim.learnedOn) : ''}`;
		const taken = claim.reverses === null ? null : credits.get(claim.reverses);
		const so = already.get(window) ?? { jp: 0, times: 0 };
		const credit: Credit = taken
			? { counted: -taken.counted, aboveCap: -taken.aboveCap, limit: null }
			: again(claim, rule, so, under);
		credits.set(claim.id, credit);
		already.set(window, {
			jp: so.jp + credit.counted,
			times: so.times + Math.sign(credit.counted),
		});
	}
	return credits;
}

function again(
	claim: PlayedClaim,
	rule: ConversionRule | null,
	already: { jp: number; times: number },
	under: Under,
): Credit {
	const uncounted: Credit = { counted: 0, aboveCap: claim.claimedJp, limit: null };
	if (!rule) return uncounted;
	if (under === 'stored' || claim.amount === null)
		return creditFor(rule, claim.claimedJp, already, claim.international);
	const worth = jpOf(rule, claim.amount, claim.international);
	return worth.ok ? creditFor(rule, worth.jp, already, claim.international) : uncounted;
}

function rulesBy(
	rules: readonly ConversionRule[],
	under: Under,
): (claim: PlayedClaim) => ConversionRule | null {
	if (under !== 'stored') return ({ formCode }) => ruleOn(rules, formCode, under);
	const known = new Map(rules.map((rule) => [`${rule.formCode} ${rule.version}`, rule]));
	return ({ formCode, ruleVersion }) => {
		const rule = known.get(`${formCode} ${ruleVersion}`);
		if (!rule) throw new RangeError(`no rule ${formCode} version ${ruleVersion}`);
		return rule;
	};
}
