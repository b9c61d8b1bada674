import { comparisonLimits, outcomeOf, weekNumber } from '../../src/lib/impact/index.ts';
import { adoptedBy } from '../../src/lib/impact/comparison/rules-adopted.ts';
import { estimateAll } from '../../src/lib/impact/comparison/rules-estimate.ts';
import type { Asked } from '../../src/lib/impact/comparison/rules-estimate.ts';
import { timedOf } from '../../src/lib/impact/comparison/rules-timed.ts';
import type { TimedWay } from '../../src/lib/impact/comparison/timed.ts';
import type { OutcomePanel } from '../../src/lib/statistics/index.ts';
import type { SimulatedCity } from '../make/simulatedCity.ts';
import { widerBy } from './effectRuns.ts';
import type { Told } from './effectRuns.ts';

/** The panel of minutes of a made-up city, and what is asked of it, as the store would give them. */
export function minutesAsked({ byKind }: SimulatedCity): { panel: OutcomePanel; asked: Asked } {
	const cells = byKind.weeks.toSorted((one, other) => one.serviceId - other.serviceId);
	const units = byKind.weeks.reduce((most, { officerId }) => Math.max(most, officerId + 1), 0);
	const whole = (of: (cell: (typeof cells)[number]) => number) => Int32Array.from(cells, of);
	const panel: OutcomePanel = {
		units,
		unit: whole((cell) => cell.officerId),
		period: whole((cell) => weekNumber(cell.week)),
		stratum: whole((cell) => cell.serviceId),
		n: Float64Array.from(cells, (cell) => cell.n),
		sums: [Float64Array.from(cells, (cell) => cell.sum)],
	};
	const passed = [...byKind.trainedOn].map(([key, day]) => ({ key, day }));
	const keys = Float64Array.from({ length: units }, (_, unit) => unit);
	const asked = {
		adopted: adoptedBy(keys, passed),
		ready: new Int8Array(units).fill(-1),
		lastWeek: panel.period.reduce((most, week) => Math.max(most, week), 0),
	};
	return { panel, asked };
}

/** Told as the pages of findings tell of minutes: the same rules, before the many are weighed. */
export function finding(city: SimulatedCity): Told {
	const minutes = outcomeOf('minutes');
	if (minutes === null) return null;
	const { panel, asked } = minutesAsked(city);
	const found = estimateAll(panel, [minutes], asked, comparisonLimits)[0]?.found;
	if (!found) return null;
	const half90 = (found.high - found.low) / 2;
	return { estimate: found.estimate, half90, half95: half90 * widerBy, truth: city.truth };
}

/** By the second method of the pages, compared in one of its ways. */
export const secondMethod =
	(way: TimedWay) =>
	(city: SimulatedCity): Told => {
		const { panel, asked } = minutesAsked(city);
		const told = timedOf(panel, asked.adopted, 0, null, comparisonLimits);
		const found = told?.ways.find((one) => one.way === way);
		if (!found) return null;
		const half90 = (found.high - found.low) / 2;
		return { estimate: found.estimate, half90, half95: half90 * widerBy, truth: city.truth };
	};
