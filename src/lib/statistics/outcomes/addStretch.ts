import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import type { InfluenceSums } from './influenceSums.ts';
import type { StretchTable } from './stretchTable.ts';
import { isBefore } from './stretchTable.ts';

/** Effects of unit and period of each outcome, fitted on the untreated cells of one stratum. */
export type Fit = { row: Float64Array; column: Float64Array; rests: Float64Array };

/** Fits each outcome once; `rests` is what is left in each untreated cell. */
export function fitsOf(panel: OutcomePanel, table: StretchTable): Fit[] {
	const { cells, row, column, twoWay } = table;
	return panel.sums.map((sums) => {
		const rests = new Float64Array(cells.length);
		for (let i = 0; i < rests.length; i += 1) {
			const cell = at(cells, i);
			rests[i] = at(sums, cell) / at(panel.n, cell);
		}
		const effect = twoWay.fit(rests);
		for (let i = 0; i < rests.length; i += 1)
			rests[i] = at(rests, i) - at(effect.row, at(row, i)) - at(effect.column, at(column, i));
		return { ...effect, rests };
	});
}

/**
 * Carries the fitted effects of one stratum forward to the treated cells of each target (a bit of
 * `targetsOf`), what would they have needed without the course? The table is solved once for all outcomes.
 */
export function addStretch(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	stretch: { from: number; to: number },
	{ table, fits }: { table: StretchTable; fits: readonly Fit[] },
	targetsOf: Int32Array,
	sums: readonly InfluenceSums[],
): void {
	const rowSums = sums.map(() => new Float64Array(table.rows));
	const columnSums = sums.map(() => new Float64Array(table.columns));
	const used = sums.map(() => false);
	for (let i = stretch.from; i < stretch.to; i += 1) {
		const targets = at(targetsOf, i);
		if (targets === 0 || isBefore(panel, adopted, i)) continue;
		const unit = at(panel.unit, i);
		const n = at(panel.n, i);
		const row = table.rowOf.get(unit);
		const column = table.columnOf.get(at(panel.period, i));
		const covered = row !== undefined && column !== undefined && table.joins(row, column);
		for (let t = 0; t < sums.length; t += 1) {
			const sum = sums[t];
			if (!sum || (targets & (1 << t)) === 0) continue;
			if (!covered) {
				sum.uncompared += n;
				continue;
			}
			used[t] = true;
			sum.observations += n;
			sum.weights[unit] = at(sum.weights, unit) + n;
			const [rows, columns] = [rowSums[t], columnSums[t]] as [Float64Array, Float64Array];
			rows[row] = at(rows, row) + n;
			columns[column] = at(columns, column) + n;
			for (let m = 0; m < fits.length; m += 1) {
				const fit = fits[m] as Fit;
				const own = sum.own[m] as Float64Array;
				const expected = at(fit.row, row) + at(fit.column, column);
				own[unit] = at(own, unit) + at(panel.sums[m] as Float64Array, i) - n * expected;
			}
		}
	}
	for (const [t, sum] of sums.entries())
		if (used[t])
			addLenders(
				panel,
				{ table, fits },
				rowSums[t] as Float64Array,
				columnSums[t] as Float64Array,
				sum,
			);
}

function addLenders(
	panel: OutcomePanel,
	{ table, fits }: { table: StretchTable; fits: readonly Fit[] },
	rowSums: Float64Array,
	columnSums: Float64Array,
	sum: InfluenceSums,
): void {
	const { cells, row, column, weight } = table;
	const lent = table.twoWay.solve(rowSums, columnSums);
	// Fitted effects eat part of the spread; with thin cells much of it.
	const fitted = table.rows + table.columns - 1;
	const spread = Math.sqrt(cells.length / Math.max(1, cells.length - fitted));
	const lends = new Float64Array(cells.length);
	for (let i = 0; i < cells.length; i += 1) {
		lends[i] =
			-spread * at(weight, i) * (at(lent.row, at(row, i)) + at(lent.column, at(column, i)));
		const unit = at(panel.unit, at(cells, i));
		if (at(columnSums, at(column, i)) > 0)
			sum.compared[unit] = at(sum.compared, unit) + at(weight, i);
	}
	for (const [m, { rests }] of fits.entries()) {
		const into = sum.lent[m] as Float64Array;
		for (let i = 0; i < cells.length; i += 1) {
			const unit = at(panel.unit, at(cells, i));
			into[unit] = at(into, unit) + at(lends, i) * at(rests, i);
		}
	}
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
