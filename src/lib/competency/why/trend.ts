import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { expectedLevel } from '../belief.ts';
import type { Observation } from '../observation.ts';
import { chancesOf, daysAMonth } from '../rules-belief.ts';

/** The expected level at the ends of the last twelve months and today; null before any evidence. */
export type Trend = { readonly values: readonly (number | null)[]; readonly change: number | null };

/**
 * How the level moved in a year, each month from the evidence of until then. `change` is from the first
 * value known to today, null where there is only one.
 *
 * A supervisor saw 1 a year ago, a test showed 3 last month → { values: [1.2, …, 2.6], change: 1.5 }
 */
export function trendOf(observations: readonly Observation[], today: Day): Trend {
	const days = Array.from({ length: 13 }, (_, i) =>
		addDays(today, -Math.round((12 - i) * daysAMonth)),
	);
	const values = days.map((day) =>
		observations.some(({ observedOn }) => observedOn <= day)
			? expectedLevel(chancesOf(observations, day))
			: null,
	);
	const known = values.filter((value) => value !== null);
	const [first, last] = [known[0], known.at(-1)];
	return {
		values,
		change: known.length > 1 && first !== undefined && last !== undefined ? last - first : null,
	};
}
