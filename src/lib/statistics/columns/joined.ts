/** Union–find over the rows and columns of a table: those with one leader hang together. */
export function joined(
	row: Int32Array,
	column: Int32Array,
	rows: number,
	columns: number,
): (node: number) => number {
	const parent = Int32Array.from({ length: rows + columns }, (_, node) => node);
	const leader = (node: number) => {
		let top = node;
		while (parent[top] !== top) {
			parent[top] = parent[parent[top] as number] as number;
			top = parent[top] as number;
		}
		return top;
	};
	for (let i = 0; i < row.length; i += 1)
		parent[leader(row[i] as number)] = leader(rows + (column[i] as number));
	return leader;
}
