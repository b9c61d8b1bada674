import type { UnitPanel } from '../attGt/unitPanel.ts';
import { NEVER } from './outcomePanel.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import { untreatedMeans } from './untreatedMeans.ts';

/**
 * One outcome of a panel as one number of each unit in each span of `width` periods: how much an
 * observation took beyond what the untreated needed in the same stratum and period. As
 * `officerPeriods`, for panels by columns: of the span in which the course fell only what came after
 * it counts, so that no span mixes both. Units that are never seen are left out.
 */
export function outcomeSpans(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	outcome: number,
	width: number,
): UnitPanel {
	const first = panel.period.reduce((least, period) => Math.min(least, period), NEVER);
	const last = panel.period.reduce((most, period) => Math.max(most, period), 0);
	const spanOf = (period: number) => Math.floor((period - first) / width);
	const length = panel.period.length === 0 ? 0 : spanOf(last) + 1;
	const place = new Int32Array(panel.units).fill(-1);
	for (const unit of panel.unit) place[unit] = 0;
	const seen = [...place.keys()].filter((unit) => place[unit] === 0);
	for (const [at, unit] of seen.entries()) place[unit] = at;
	const adoptedAt = Float64Array.from(seen, (unit) => {
		const from = adopted[unit] ?? NEVER;
		return from === NEVER ? Infinity : spanOf(from);
	});
	const usual = untreatedMeans(panel, adopted, outcome);
	const sums = new Float64Array(seen.length * length);
	const counts = new Float64Array(sums.length);
	for (let cell = 0; cell < panel.unit.length; cell += 1) {
		const [unit, period, n] = [panel.unit[cell] ?? 0, panel.period[cell] ?? 0, panel.n[cell] ?? 0];
		const row = place[unit] ?? 0;
		const expected = usual[cell] ?? Number.NaN;
		const span = spanOf(period);
		const before = period < (adopted[unit] ?? NEVER);
		if (Number.isNaN(expected) || (before && span >= (adoptedAt[row] ?? Infinity))) continue;
		const at = row * length + span;
		sums[at] = (sums[at] ?? 0) + (panel.sums[outcome]?.[cell] ?? 0) - n * expected;
		counts[at] = (counts[at] ?? 0) + n;
	}
	return {
		periods: Float64Array.from({ length }, (_, span) => span),
		outcome: sums.map((sum, at) => sum / (counts[at] ?? 0)),
		adoptedAt,
	};
}
