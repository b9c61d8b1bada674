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
		const taken = new Float64Array(table.cells.length);
		for (let i = 0; i < taken.length; i += 1)
			taken[i] = isBefore(panel, adopted, table.cells[i] as number) ? 0 : 1;
		const rests = table.twoWay.residuals(taken);
		for (let i = 0; i < rests.length; i += 1)
			squares += (table.weight[i] as number) * (rests[i] as number) ** 2;
		for (let m = 0; m < products.length; m += 1) {
			const sums = panel.sums[m] as Float64Array;
			let product = 0;
			for (let i = 0; i < rests.length; i += 1)
				product += (rests[i] as number) * (sums[table.cells[i] as number] as number);
			products[m] = (products[m] ?? 0) + product;
		}
	}
	return products.map((product) => (squares > 1e-6 ? product / squares : null));
}
