import { orderBy } from './cellTable.ts';
import { choleskyOf, choleskySolve } from './cholesky.ts';

/** Cells of a table with holes: cell i stands in `row[i]`, `column[i]` and weighs `weight[i]` > 0. */
export type Table = {
	readonly row: Int32Array;
	readonly column: Int32Array;
	readonly weight: Float64Array;
	readonly rows: number;
	readonly columns: number;
};

/**
 * Weighted two-way fixed effects: value = effect of the row + effect of the column + rest.
 *
 * Rows (officers, thousands) are eliminated, columns (weeks, tens) solved directly; exact in one
 * pass, where alternating means need hundreds of rounds when officers come and go.
 */
export class TwoWay {
	readonly #table: Table;
	readonly #byRow: { order: Int32Array; start: Int32Array };
	readonly #rowWeight: Float64Array;
	readonly #factor: Float64Array;

	constructor(table: Table) {
		this.#table = table;
		this.#byRow = orderBy(table.row, table.rows);
		this.#rowWeight = new Float64Array(table.rows);
		for (let i = 0; i < table.row.length; i += 1) {
			const row = at(table.row, i);
			this.#rowWeight[row] = at(this.#rowWeight, row) + at(table.weight, i);
		}
		this.#factor = choleskyOf(this.#reducedMatrix(), table.columns);
	}

	/** Effects whose weighted sums over each row and column are those given. */
	solve(
		rowSums: Float64Array,
		columnSums: Float64Array,
	): { row: Float64Array; column: Float64Array } {
		const { row, column, weight } = this.#table;
		const reduced = Float64Array.from(columnSums);
		for (let i = 0; i < row.length; i += 1) {
			const share = at(weight, i) / at(this.#rowWeight, at(row, i));
			reduced[at(column, i)] = at(reduced, at(column, i)) - share * at(rowSums, at(row, i));
		}
		const columnEffects = choleskySolve(this.#factor, reduced);
		const rowEffects = Float64Array.from(rowSums);
		for (let i = 0; i < row.length; i += 1) {
			const r = at(row, i);
			rowEffects[r] = at(rowEffects, r) - at(weight, i) * at(columnEffects, at(column, i));
		}
		for (let r = 0; r < rowEffects.length; r += 1)
			rowEffects[r] = at(rowEffects, r) / at(this.#rowWeight, r);
		return { row: rowEffects, column: columnEffects };
	}

	/** Effects that fit the values of the cells best. */
	fit(values: Float64Array): { row: Float64Array; column: Float64Array } {
		const { row, column, weight, rows, columns } = this.#table;
		const rowSums = new Float64Array(rows);
		const columnSums = new Float64Array(columns);
		for (let i = 0; i < row.length; i += 1) {
			const weighed = at(weight, i) * at(values, i);
			rowSums[at(row, i)] = at(rowSums, at(row, i)) + weighed;
			columnSums[at(column, i)] = at(columnSums, at(column, i)) + weighed;
		}
		return this.solve(rowSums, columnSums);
	}

	/** What is left of the values without row and column effects (the within transformation). */
	residuals(values: Float64Array): Float64Array {
		const effect = this.fit(values);
		const { row, column } = this.#table;
		const rest = new Float64Array(values.length);
		for (let i = 0; i < rest.length; i += 1)
			rest[i] = at(values, i) - at(effect.row, at(row, i)) - at(effect.column, at(column, i));
		return rest;
	}

	/** The lower triangle of column weights less what the rows explain. */
	#reducedMatrix(): Float64Array {
		const { column, weight, rows, columns } = this.#table;
		const { order, start } = this.#byRow;
		const matrix = new Float64Array(columns * columns);
		for (let r = 0; r < rows; r += 1) {
			const whole = at(this.#rowWeight, r);
			const first = at(start, r);
			for (let p = first; p < at(start, r + 1); p += 1) {
				const i = at(order, p);
				const c = at(column, i);
				const w = at(weight, i);
				const share = w / whole;
				matrix[c * columns + c] = at(matrix, c * columns + c) + w - share * w;
				for (let q = first; q < p; q += 1) {
					const j = at(order, q);
					const d = at(column, j);
					const place = c > d ? c * columns + d : d * columns + c;
					const both = share * at(weight, j);
					matrix[place] = at(matrix, place) - (c === d ? 2 * both : both);
				}
			}
		}
		return matrix;
	}
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
