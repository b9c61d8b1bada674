import { choleskyOf, choleskySolve } from './cholesky.ts';
import { compressed } from './compressed.ts';
import type { Compressed, Table } from './compressed.ts';

type Effects = { row: Float64Array; column: Float64Array };

/**
 * Weighted two-way fixed effects: value = effect of the row + effect of the column + rest.
 *
 * Rows (officers, thousands) are eliminated, columns (weeks, tens) solved directly; exact in one
 * pass, where alternating means need hundreds of rounds when officers come and go.
 */
export class TwoWay {
	readonly #table: Table;
	readonly #rows: Compressed;
	readonly #factor: Float64Array;

	constructor(table: Table) {
		this.#table = table;
		this.#rows = compressed(table);
		this.#factor = choleskyOf(reducedMatrix(this.#rows, table.columns), table.columns);
	}

	/** Effects whose weighted sums over each row and column are those given. */
	solve(rowSums: Float64Array, columnSums: Float64Array): Effects {
		const { start, column, weight, total } = this.#rows;
		const reduced = columnSums.slice();
		for (let r = 0; r < total.length; r += 1) {
			const mean = (rowSums[r] as number) / (total[r] as number);
			for (let p = start[r] as number; p < (start[r + 1] as number); p += 1) {
				const c = column[p] as number;
				reduced[c] = (reduced[c] as number) - (weight[p] as number) * mean;
			}
		}
		const columnEffects = choleskySolve(this.#factor, reduced);
		const rowEffects = new Float64Array(total.length);
		for (let r = 0; r < total.length; r += 1) {
			let sum = rowSums[r] as number;
			for (let p = start[r] as number; p < (start[r + 1] as number); p += 1)
				sum -= (weight[p] as number) * (columnEffects[column[p] as number] as number);
			rowEffects[r] = sum / (total[r] as number);
		}
		return { row: rowEffects, column: columnEffects };
	}

	/** Effects that fit the values of the cells best. */
	fit(values: Float64Array): Effects {
		const { row, column, weight, rows, columns } = this.#table;
		const rowSums = new Float64Array(rows);
		const columnSums = new Float64Array(columns);
		for (let i = 0; i < row.length; i += 1) {
			const weighed = (weight[i] as number) * (values[i] as number);
			const [r, c] = [row[i] as number, column[i] as number];
			rowSums[r] = (rowSums[r] as number) + weighed;
			columnSums[c] = (columnSums[c] as number) + weighed;
		}
		return this.solve(rowSums, columnSums);
	}

	/** What is left of the values without row and column effects (the within transformation). */
	residuals(values: Float64Array): Float64Array {
		const effect = this.fit(values);
		const { row, column } = this.#table;
		const rest = new Float64Array(values.length);
		for (let i = 0; i < rest.length; i += 1)
			rest[i] =
				(values[i] as number) -
				(effect.row[row[i] as number] as number) -
				(effect.column[column[i] as number] as number);
		return rest;
	}
}

/** The lower triangle of column weights less what the rows explain; columns rise in each row. */
function reducedMatrix({ start, column, weight, total }: Compressed, columns: number) {
	const matrix = new Float64Array(columns * columns);
	for (let r = 0; r < total.length; r += 1) {
		const first = start[r] as number;
		for (let p = first; p < (start[r + 1] as number); p += 1) {
			const share = (weight[p] as number) / (total[r] as number);
			const line = (column[p] as number) * columns;
			const own = line + (column[p] as number);
			matrix[own] = (matrix[own] as number) + (weight[p] as number);
			for (let q = first; q <= p; q += 1) {
				const place = line + (column[q] as number);
				matrix[place] = (matrix[place] as number) - share * (weight[q] as number);
			}
		}
	}
	return matrix;
}
