/** Rows of each cluster, in the order in which clusters first appear. */
export function rowsByCluster(clusters: ArrayLike<number>): number[][] {
	const rows = new Map<number, number[]>();
	for (let i = 0; i < clusters.length; i += 1) {
		const cluster = clusters[i] as number;
		const own = rows.get(cluster);
		if (own) own.push(i);
		else rows.set(cluster, [i]);
	}
	return [...rows.values()];
}

/** XᵀX over some rows only. */
export function crossProduct(
	columns: readonly Float64Array[],
	rows: readonly number[],
): number[][] {
	return columns.map((one) =>
		columns.map((other) => rows.reduce((sum, i) => sum + at(one, i) * at(other, i), 0)),
	);
}

/** Xᵀv over some rows only. */
export function scoreOf(
	columns: readonly Float64Array[],
	values: Float64Array,
	rows: readonly number[],
): number[] {
	return columns.map((column) => rows.reduce((sum, i) => sum + at(column, i) * at(values, i), 0));
}

/** Matrix times vector. */
export function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
	return matrix.map((row) => dot(row, vector));
}

/** dot([1, 2], [3, 4]) → 11 */
export function dot(one: readonly number[], other: readonly number[]): number {
	return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
}

function at(column: Float64Array, row: number): number {
	return column[row] as number;
}
