import { addDays, daysBetween } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { ConversionRule } from '../conversion.ts';
import { jpOf } from '../rules-conversion.ts';
import type { ClaimDay } from './claim.ts';

export type SpreadRefusal = 'noRateKnown' | 'notInternational' | 'moreThanDays' | 'notWhole';

/**
 * A claim laid on the days on which it counts. What is counted by day or time takes a day each, from
 * the first on; hours as done lie evenly on all days, because they are capped by day; everything else
 * counts on the last day, on which it is complete.
 *
 * 2 days of a seminar, 4–5 May → 4 and 5 May with 4 JP each
 * 10 JP of e-learning, 4–7 May → 2.5 JP a day; on one day 10 JP, of which the ledger recognises 3
 * 3 coaching talks within one day → refused: moreThanDays
 */
export function spread(
	rule: ConversionRule,
	claim: { amount: number; from: Day; to: Day; international: boolean },
): { readonly ok: true; readonly days: ClaimDay[] } | { ok: false; reason: SpreadRefusal } {
	const { amount, from, to, international } = claim;
	const whole = jpOf(rule, amount, international);
	if (!whole.ok) return whole;
	if (rule.unit === 'day' || rule.unit === 'time') {
		if (!Number.isInteger(amount)) return { ok: false, reason: 'notWhole' };
		if (amount > daysBetween(from, to) + 1) return { ok: false, reason: 'moreThanDays' };
		const jp = whole.jp / amount;
		return {
			ok: true,
			days: Array.from({ length: amount }, (_, at) => ({ day: addDays(from, at), jp, amount: 1 })),
		};
	}
	if (rule.unit !== 'hour') return { ok: true, days: [{ day: to, jp: whole.jp, amount }] };
	const count = daysBetween(from, to) + 1;
	const cents = Math.round(whole.jp * 100);
	const days = Array.from({ length: count }, (_, at) => ({
		day: addDays(from, at),
		jp: (Math.floor(cents / count) + (at < cents % count ? 1 : 0)) / 100,
	}));
	return { ok: true, days: days.filter(({ jp }) => jp > 0) };
}
