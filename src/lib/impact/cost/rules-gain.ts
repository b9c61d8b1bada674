import { outcomeOf } from '../comparison/outcome.ts';
import type { Told } from '../comparison/told.ts';
import type { UnitCost } from './cost.ts';
import { unitCost } from './rules-cost.ts';

/** Visits of one trained officer in a year, at the pace of the last weeks of the data. */
export function visitsAYear(of: { aWeek: number | null; officersTrained: number }): number | null {
	return of.aWeek && of.officersTrained > 0 ? (52 * of.aWeek) / of.officersTrained : null;
}

/** What one unit of the gain of a finding costs; null where there is no gain to pay for. */
export function gainCost(
	idr: number,
	told: Pick<Told, 'found' | 'subject'> | null,
	times: number,
): UnitCost | null {
	const good = told && outcomeOf(told.subject.outcome)?.good;
	if (!told?.found || !good) return null;
	const { estimate, low, high } = told.found;
	const ends = [good * low, good * high];
	const gain = { estimate: good * estimate, low: Math.min(...ends), high: Math.max(...ends) };
	return unitCost(idr, gain, times);
}
