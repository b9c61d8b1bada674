import { stretches } from './outcomePanel.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import { isBefore, stretchTable } from './stretchTable.ts';

/**
 * The coefficient of "has taken the course" in one regression with unit and period effects in each
 * stratum, for each outcome. Shown beside the robust estimate as a warning, never instead of it: it
 * uses the trained as comparison for the newly trained (Goodman-Bacon 2021). Null: not identified.
 */
export function outcomeNaive(panel: OutcomePanel, adopted: AdoptedAt): (number | null)[] {
	const products = panel.sums.map(() => 0);
	let squares = 0;
	for (const stretch of stretches(panel)) {
		const table = stretchTable(panel, stretch, () => true);
		const taken = Float64Array.from(table.cells, (cell) =>
			isBefore(panel, adopted, cell) ? 0 : 1,
		);
		const rests = table.twoWay.residuals(taken);
		for (const [i, rest] of rests.entries()) {
			const cell = table.cells[i] as number;
			squares += (table.weight[i] as number) * rest ** 2;
			for (const [m, sums] of panel.sums.entries())
				products[m] = (products[m] ?? 0) + rest * (sums[cell] as number);
		}
	}
	return products.map((product) => (squares > 1e-6 ? product / squares : null));
}
