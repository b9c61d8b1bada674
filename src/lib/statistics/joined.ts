/**
 * Which rows and columns of a table hang together: a row and a column are joined where they have a
 * cell in common (union–find). Those with one leader are joined by a chain of cells; columns stand
 * after the rows.
 */
export function joinedLeaders(
	row: Int32Array,
	column: Int32Array,
	rows: number,
	columns: number,
): (node: number) => number {
	const parent = new Int32Array(rows + columns);
	for (let node = 0; node < parent.length; node += 1) parent[node] = node;
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
