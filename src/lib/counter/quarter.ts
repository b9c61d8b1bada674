import { day } from '../time/index.ts';
import type { Day } from '../time/index.ts';

/**
 * The first day of the quarter (*triwulan*) of a day: the reporting period of SKM.
 *
 * quarterOf('2026-11-24') → '2026-10-01'
 */
export function quarterOf(of: Day): Day {
	const month = Number(of.slice(5, 7));
	const first = month - ((month - 1) % 3);
	return day(`${of.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
}

/** The quarter in Roman numerals as reports write it. romanQuarter('2026-10-01') → 'IV' */
export function romanQuarter(quarter: Day): string {
	return (['I', 'II', 'III', 'IV'] as const)[(Number(quarter.slice(5, 7)) - 1) / 3] ?? '';
}
