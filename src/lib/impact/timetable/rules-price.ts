import type { CoverAt, ViolatedRule } from './plan.ts';
import type { TimetablePrices } from './price.ts';

/**
 * Minutes a year that one more of something would be worth, from the last relaxation: a seat, an officer
 * at the desk in a half-hour, a million rupiah. Null for what nobody can buy.
 */
export function priceAt(
	prices: TimetablePrices,
	rule: ViolatedRule,
	at: CoverAt | null,
	classIds: readonly number[],
): number | null {
	if (rule === 'seatsMax') return prices.seats[classIds[0] ?? -1] ?? 0;
	if (rule === 'budget') return prices.budgetMillion;
	if (rule !== 'cover' || at === null) return null;
	const same = prices.cover.filter(
		(one) => one.officeId === at.officeId && one.service === at.service && one.day === at.day,
	);
	return same.find(({ halfHour }) => halfHour === at.halfHour)?.minutes ?? 0;
}
