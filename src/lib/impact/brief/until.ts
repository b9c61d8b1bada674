import { dayOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

const closingTime = 6 * 3600 * 1000;

/**
 * The last day that the sums hold: those made in the night belong to the day before.
 *
 * 29 November, 01.40 WIB → '2026-11-28'; 29 November, 09.00 WIB → '2026-11-29'
 */
export function countedUntil(countedAt: Date): Day {
	return dayOf(new Date(countedAt.getTime() - closingTime));
}
