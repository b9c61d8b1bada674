/** A row as it stands in the file: its number there (the header is 1) and the text of its cells. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

/** A file being read as rows, in batches. */
export type OpenTable = {
	readonly rows: AsyncIterable<readonly TableRow[]>;
	/** How many rows there are about, header included, where the file tells before it is read. */
	readonly rowsTotal: number | null;
	/**
	 * Says which columns (by position) are needed. From the next batch on the cells of all others
	 * come out empty: personal data without a purpose is then not even made into a text.
	 */
	keepOnly(columns: readonly number[]): void;
};

/** maskOf([0, 2]) → [true, <empty>, true] */
export function maskOf(columns: readonly number[]): boolean[] {
	const mask: boolean[] = [];
	for (const column of columns) if (column >= 0) mask[column] = true;
	return mask;
}
