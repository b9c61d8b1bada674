import { NEVER } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';

/** Whether a cell lies before the course of its officer, or the officer never took it. */
export const isBeforeCourse = (panel: OutcomePanel, adopted: AdoptedAt, cell: number): boolean =>
	(panel.period[cell] ?? 0) < (adopted[panel.unit[cell] ?? 0] ?? NEVER);

/** The cells for which `keeps` holds, in their order. */
export function chosen(panel: OutcomePanel, keeps: (cell: number) => boolean): OutcomePanel {
	const cells: number[] = [];
	for (let cell = 0; cell < panel.unit.length; cell += 1) if (keeps(cell)) cells.push(cell);
	const ints = (from: Int32Array) => Int32Array.from(cells, (cell) => from[cell] as number);
	const reals = (from: Float64Array) => Float64Array.from(cells, (cell) => from[cell] as number);
	return {
		units: panel.units,
		unit: ints(panel.unit),
		period: ints(panel.period),
		stratum: ints(panel.stratum),
		n: reals(panel.n),
		sums: panel.sums.map(reals),
	};
}

/** Without the week of the course: the officer was away, and colleagues carried the queue. */
export const withoutCourseWeek = (panel: OutcomePanel, adopted: AdoptedAt): OutcomePanel =>
	chosen(panel, (cell) => (adopted[panel.unit[cell] ?? 0] ?? NEVER) !== (panel.period[cell] ?? 0) + 1);

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
