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
	const means = new Float64Array(panel.unit.length);
	for (const { from, to } of stretches(panel)) {
		const all = { n: 0, sum: 0 };
		const byPeriod = new Map<number, { n: number; sum: number }>();
		for (let cell = from; cell < to; cell += 1) {
			if (!isBefore(panel, adopted, cell)) continue;
			const period = panel.period[cell] ?? 0;
			const own = byPeriod.get(period) ?? { n: 0, sum: 0 };
			byPeriod.set(period, own);
			for (const into of [own, all]) {
				into.n += panel.n[cell] ?? 0;
				into.sum += panel.sums[outcome]?.[cell] ?? 0;
			}
		}
		for (let cell = from; cell < to; cell += 1) {
			const { n, sum } = byPeriod.get(panel.period[cell] ?? 0) ?? all;
			means[cell] = sum / n;
		}
	}
	return means;
}
