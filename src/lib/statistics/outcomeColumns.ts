import { NEVER } from './outcomes/index.ts';
import type { AdoptedAt, OutcomePanel } from './outcomes/index.ts';
import type { PreparedPanel } from './preparedPanel.ts';

/** A prepared panel as `outcomeEffects` takes it, without the weeks of the course itself. */
export function outcomeColumns({ cells, adoption }: PreparedPanel): {
	panel: OutcomePanel;
	adopted: AdoptedAt;
} {
	const counts = new Int32Array(cells.unit.length);
	let size = 0;
	for (let i = 0; i < counts.length; i += 1) {
		const [unit, period] = [cells.unit[i] as number, cells.period[i] as number];
		const between =
			period >= (adoption.until[unit] as number) && period < (adoption.from[unit] as number);
		if (between) continue;
		counts[size] = i;
		size += 1;
	}
	const places = counts.subarray(0, size);
	const stratum = new Int32Array(cells.unit.length);
	for (let s = 0; s < cells.strata.length; s += 1)
		stratum.fill(s, cells.start[s], cells.start[s + 1]);
	return {
		panel: {
			units: cells.units.length,
			unit: places.map((i) => cells.unit[i] as number),
			period: places.map((i) => cells.periods[cells.period[i] as number] as number),
			stratum: places.map((i) => stratum[i] as number),
			n: Float64Array.from(places, (i) => cells.n[i] as number),
			sums: [Float64Array.from(places, (i) => cells.sum[i] as number)],
		},
		adopted: Int32Array.from(adoption.at, (at) => (at === Infinity ? NEVER : at)),
	};
}
