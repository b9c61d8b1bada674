import { stretches } from './outcomePanel.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import { isBefore } from './stretchTable.ts';

/**
 * For each cell what an observation took on average of the untreated in the same stratum and period;
 * where none was untreated then, of them over all periods; NaN where there never was one.
 */
export function untreatedMeans(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	outcome: number,
): Float64Array {
	const last = panel.period.reduce((most, period) => Math.max(most, period), 0);
	const means = new Float64Array(panel.unit.length);
	const [counts, sums] = [new Float64Array(last + 1), new Float64Array(last + 1)];
	for (const { from, to } of stretches(panel)) {
		counts.fill(0);
		sums.fill(0);
		let [n, sum] = [0, 0];
		for (let cell = from; cell < to; cell += 1) {
			if (!isBefore(panel, adopted, cell)) continue;
			const period = panel.period[cell] ?? 0;
			const [seen, took] = [panel.n[cell] ?? 0, panel.sums[outcome]?.[cell] ?? 0];
			counts[period] = (counts[period] ?? 0) + seen;
			sums[period] = (sums[period] ?? 0) + took;
			n += seen;
			sum += took;
		}
		for (let cell = from; cell < to; cell += 1) {
			const period = panel.period[cell] ?? 0;
			const count = counts[period] ?? 0;
			means[cell] = count > 0 ? (sums[period] ?? 0) / count : sum / n;
		}
	}
	return means;
}
