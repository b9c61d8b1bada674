import { NEVER } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';

/** Whether a cell lies before the course of its officer, or the officer never took it. */
export const isBeforeCourse = (panel: OutcomePanel, adopted: AdoptedAt, cell: number): boolean =>
	(panel.period[cell] ?? 0) < (adopted[panel.unit[cell] ?? 0] ?? NEVER);

/** The cells for which `keeps` holds, in their order. Plain loops: a city is a million cells. */
export function chosen(panel: OutcomePanel, keeps: (cell: number) => boolean): OutcomePanel {
	const places = new Int32Array(panel.unit.length);
	let count = 0;
	for (let cell = 0; cell < places.length; cell += 1)
		if (keeps(cell)) {
			places[count] = cell;
			count += 1;
		}
	const cells = places.subarray(0, count);
	const into = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
		for (let at = 0; at < count; at += 1) to[at] = from[cells[at] ?? 0] ?? 0;
		return to;
	};
	return {
		units: panel.units,
		unit: into(panel.unit, new Int32Array(count)),
		period: into(panel.period, new Int32Array(count)),
		stratum: into(panel.stratum, new Int32Array(count)),
		n: into(panel.n, new Float64Array(count)),
		sums: panel.sums.map((sums) => into(sums, new Float64Array(count))),
	};
}

/** Without the week of the course: the officer was away, and colleagues carried the queue. */
export const withoutCourseWeek = (panel: OutcomePanel, adopted: AdoptedAt): OutcomePanel =>
	chosen(
		panel,
		(cell) => (adopted[panel.unit[cell] ?? 0] ?? NEVER) !== (panel.period[cell] ?? 0) + 1,
	);

/** As if each had taken the course `weeks` earlier, with nothing of the time after the real one. */
export function pretended(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	weeks: number,
): { panel: OutcomePanel; adopted: AdoptedAt } {
	return {
		panel: chosen(panel, (cell) => isBeforeCourse(panel, adopted, cell)),
		adopted: adopted.map((from) => (from === NEVER ? NEVER : from - 1 - weeks)),
	};
}
