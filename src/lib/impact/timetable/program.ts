/**
 * Maximise cost · x under row bounds and column bounds; a column is a whole number where told. Rows lie
 * one after another: those of row r are `index[starts[r] … starts[r + 1])`.
 */
export type Program = {
	readonly columns: {
		readonly cost: readonly number[];
		readonly lower: readonly number[];
		readonly upper: readonly number[];
		readonly whole: readonly boolean[];
	};
	readonly rows: {
		readonly lower: readonly number[];
		readonly upper: readonly number[];
		readonly starts: readonly number[];
		readonly index: readonly number[];
		readonly value: readonly number[];
	};
};

type Term = readonly [column: number, factor: number];
type Bounds = { readonly lower?: number; readonly upper?: number };

/** A program under construction; each addition gives the number of the new column or row. */
export type Draft = {
	column(wish: Bounds & { readonly cost: number; readonly whole: boolean }): number;
	row(bounds: Bounds, terms: readonly Term[]): number;
	readonly program: Program;
};

/** Columns are at least 0 unless told; whatever else is left out has no bound. */
export function draftProgram(): Draft {
	const columns = { cost: [], lower: [], upper: [], whole: [] } as {
		[K in keyof Program['columns']]: Program['columns'][K][number][];
	};
	const rows = { lower: [], upper: [], starts: [0], index: [], value: [] } as {
		[K in keyof Program['rows']]: number[];
	};
	return {
		program: { columns, rows },
		column({ cost, whole, lower = 0, upper = Infinity }) {
			columns.lower.push(lower);
			columns.upper.push(upper);
			columns.whole.push(whole);
			return columns.cost.push(cost) - 1;
		},
		row({ lower = -Infinity, upper = Infinity }, terms) {
			for (const [column, factor] of terms) {
				rows.index.push(column);
				rows.value.push(factor);
			}
			rows.starts.push(rows.index.length);
			rows.lower.push(lower);
			return rows.upper.push(upper) - 1;
		},
	};
}
