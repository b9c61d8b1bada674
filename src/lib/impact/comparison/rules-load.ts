import { mean, variance } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';

export type Loads = {
	/** The units that are seen, in their order. */
	readonly units: readonly number[];
	/** Observations of each in a span in which it was seen. */
	readonly visitsASpan: Float64Array;
	/** Observations before anybody had the course, in standard deviations; null: all alike. */
	readonly load: Float64Array | null;
};

/** How busy officers were: how much each counts, and what was known of each before the first course. */
export function loadsOf(panel: OutcomePanel, adopted: AdoptedAt, width: number): Loads {
	const first = adopted.reduce((least, from) => Math.min(least, from), Infinity);
	const last = panel.period.reduce((most, period) => Math.max(most, period), 0);
	const length = Math.floor(last / width) + 1;
	const [all, before] = [new Float64Array(panel.units), new Float64Array(panel.units)];
	const seen = new Uint8Array(panel.units * length);
	for (let cell = 0; cell < panel.unit.length; cell += 1) {
		const [unit, period, n] = [panel.unit[cell] ?? 0, panel.period[cell] ?? 0, panel.n[cell] ?? 0];
		all[unit] = (all[unit] ?? 0) + n;
		if (period < first) before[unit] = (before[unit] ?? 0) + n;
		seen[unit * length + Math.floor(period / width)] = 1;
	}
	const spansOf = (unit: number) =>
		seen.subarray(unit * length, (unit + 1) * length).reduce((sum, one) => sum + one, 0);
	const units = [...all.keys()].filter((unit) => (all[unit] ?? 0) > 0);
	const known = units.map((unit) => before[unit] ?? 0);
	const [middle, spread] = [mean(known), Math.sqrt(variance(known))];
	return {
		units,
		visitsASpan: Float64Array.from(units, (unit) => (all[unit] ?? 0) / spansOf(unit)),
		load: spread > 0 ? Float64Array.from(known, (n) => (n - middle) / spread) : null,
	};
}
