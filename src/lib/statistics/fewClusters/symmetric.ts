/** A symmetric matrix, row by row. */
export type Symmetric = readonly (readonly number[])[];

/**
 * f(A) of a symmetric matrix: its eigenvalues are replaced by f(eigenvalue), its axes stay. By Jacobi
 * rotations, which are slow for large matrices and very exact for small ones.
 *
 * symmetricFunction([[5, 4], [4, 5]], Math.sqrt) → [[2, 1], [1, 2]]
 */
export function symmetricFunction(matrix: Symmetric, f: (value: number) => number): number[][] {
	const { values, axes } = eigenOf(matrix);
	const mapped = values.map(f);
	return matrix.map((_, i) =>
		matrix.map((__, j) =>
			mapped.reduce((sum, value, k) => sum + value * at(axes[i], k) * at(axes[j], k), 0),
		),
	);
}

function eigenOf(matrix: Symmetric): { values: number[]; axes: number[][] } {
	const a = matrix.map((row) => [...row]);
	const axes = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
	for (let sweep = 0; sweep < 60; sweep += 1) {
		let off = 0;
		for (let p = 0; p < a.length; p += 1)
			for (let q = p + 1; q < a.length; q += 1) {
				off += at(a[p], q) ** 2;
				rotate(a, axes, p, q);
			}
		if (off < 1e-300) break;
	}
	return { values: a.map((row, i) => at(row, i)), axes };
}

/** Turns the plane of p and q so that their common entry vanishes (Golub & Van Loan, 8.5). */
function rotate(a: number[][], axes: number[][], p: number, q: number): void {
	const common = at(a[p], q);
	if (common === 0) return;
	const slope = (at(a[q], q) - at(a[p], p)) / (2 * common);
	const t = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
	const c = 1 / Math.hypot(1, t);
	const s = t * c;
	for (const row of a) turn(row, p, q, c, s);
	const [first, second] = [a[p] ?? [], a[q] ?? []];
	for (let k = 0; k < a.length; k += 1) {
		const [x, y] = [at(first, k), at(second, k)];
		first[k] = c * x - s * y;
		second[k] = s * x + c * y;
	}
	for (const row of axes) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
	const [x, y] = [at(row, p), at(row, q)];
	row[p] = c * x - s * y;
	row[q] = s * x + c * y;
}

function at(row: readonly number[] | undefined, index: number): number {
	return row?.[index] as number;
}
