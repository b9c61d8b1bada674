import { weekday } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { halfHourAt, type HalfHour } from './halfHour.ts';

/**
 * The break of the civil service. The regulation fixes its length; that it begins at these times is
 * the custom of the offices [inference], so that Friday's prayer lies within it.
 */
export const breakRule = {
	version: 'istirahat/1',
	validFrom: '2023-04-12',
	basis: 'Perpres 21/2023: istirahat 60 menit, Jumat 90 menit',
	doubt: 'Lamanya dari ingatan, jam mulainya kebiasaan kantor; cocokkan dengan naskah.',
	ordinary: { from: '12:00', to: '13:00' },
	friday: { from: '11:30', to: '13:00' },
} as const;

export type Break = { readonly from: HalfHour; readonly to: HalfHour };

/**
 * The break of a day for one of the two turns; the second begins where the first ends.
 *
 * breakOf('2026-11-24', 2) → 13.00 to 14.00; breakOf('2026-11-27', 1) → 11.30 to 13.00, a Friday
 */
export function breakOf(day: Day, turn: 1 | 2 = 1): Break {
	const rule = weekday(day) === 5 ? breakRule.friday : breakRule.ordinary;
	const [from, to] = [halfHourAt(rule.from), halfHourAt(rule.to)];
	return turn === 1 ? { from, to } : { from: to, to: to + (to - from) };
}
