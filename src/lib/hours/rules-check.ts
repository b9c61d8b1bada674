import type { Day } from '../time/index.ts';
import type { ConversionRule } from './conversion.ts';
import { replay } from './rules-replay.ts';
import type { PlayedClaim } from './rules-replay.ts';
import { learningYear } from './rules-year.ts';
import type { OfficerKind } from './target.ts';

/** A claim as the check reads it: id, day, form, rule version, international, JP, what it takes back. */
export type BareClaim = readonly [number, Day, string, number, boolean, number, number | null];

/** Everything the ledger holds of one officer: claims in the order written, and balances by year. */
export type Owned = {
	readonly officerId: number;
	readonly kind: OfficerKind;
	readonly contractFrom: Day | null;
	readonly claims: readonly BareClaim[];
	readonly balances: readonly (readonly [Day, number])[];
};

/** Whether the stored balances are what the claims give when they are credited again. */
export function isBalanced(owned: Owned, rules: readonly ConversionRule[]): boolean {
	const claims = owned.claims.map(claimOf);
	const credits = replay(claims, rules);
	const yearCountsFrom = owned.kind === 'PPPK' ? 'contract' : 'calendar';
	const cents = new Map<Day, number>();
	for (const { id, learnedOn } of claims) {
		const { span } = learningYear({ yearCountsFrom }, owned.contractFrom, learnedOn);
		const counted = Math.round((credits.get(id)?.counted ?? 0) * 100);
		cents.set(span.from, (cents.get(span.from) ?? 0) + counted);
	}
	return (
		owned.balances.length === cents.size &&
		owned.balances.every(([from, jp]) => cents.get(from) === Math.round(jp * 100))
	);
}

function claimOf(bare: BareClaim): PlayedClaim {
	const [id, learnedOn, formCode, ruleVersion, international, claimedJp, reverses] = bare;
	const unused = { amount: null, recordedAt: new Date(0) };
	return { id, learnedOn, formCode, ruleVersion, international, claimedJp, reverses, ...unused };
}
