import { NEVER } from '../../src/lib/statistics/index.ts';
import type { AdoptedAt, OutcomePanel, Panel } from '../../src/lib/statistics/index.ts';

/** A panel of cells as columns; its second outcome is the first turned round. */
export function columnsOf({ cells, adoptedAt }: Panel): {
	panel: OutcomePanel;
	adopted: AdoptedAt;
} {
	const sorted = cells.toSorted((a, b) => a.stratum - b.stratum);
	const of = (key: 'unit' | 'period' | 'stratum') => Int32Array.from(sorted, (cell) => cell[key]);
	const units = 1 + Math.max(...cells.map((cell) => cell.unit));
	const sum = Float64Array.from(sorted, (cell) => cell.sum);
	return {
		panel: {
			units,
			unit: of('unit'),
			period: of('period'),
			stratum: of('stratum'),
			n: Float64Array.from(sorted, (cell) => cell.n),
			sums: [sum, sum.map((value) => -value)],
		},
		adopted: Int32Array.from({ length: units }, (_, unit) => adoptedAt.get(unit) ?? NEVER),
	};
}
