/**
 * Cholesky factor of a symmetric matrix that may be singular, row by row in one array.
 *
 * Where a pivot vanishes the unknown is free and is set to 0: a table of officers and weeks always
 * has one such unknown for each group of officers who share no week with the others.
 */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array {
	const lower = new Float64Array(size * size);
	for (let j = 0; j < size; j += 1) {
		let pivot = at(matrix, j * size + j);
		for (let k = 0; k < j; k += 1) pivot -= at(lower, j * size + k) ** 2;
		if (pivot <= 1e-10 * at(matrix, j * size + j)) continue;
		const root = Math.sqrt(pivot);
		lower[j * size + j] = root;
		for (let i = j + 1; i < size; i += 1) {
			let sum = at(matrix, i * size + j);
			for (let k = 0; k < j; k += 1) sum -= at(lower, i * size + k) * at(lower, j * size + k);
			lower[i * size + j] = sum / root;
		}
	}
	return lower;
}

/** Solves L·Lᵀ·x = b; free unknowns come out as 0. */
export function choleskySolve(lower: Float64Array, right: Float64Array): Float64Array {
	const size = right.length;
	const x = Float64Array.from(right);
	for (let i = 0; i < size; i += 1) {
		const pivot = at(lower, i * size + i);
		let sum = at(x, i);
		for (let k = 0; k < i; k += 1) sum -= at(lower, i * size + k) * at(x, k);
		x[i] = pivot === 0 ? 0 : sum / pivot;
	}
	for (let i = size - 1; i >= 0; i -= 1) {
		const pivot = at(lower, i * size + i);
		let sum = at(x, i);
		for (let k = i + 1; k < size; k += 1) sum -= at(lower, k * size + i) * at(x, k);
		x[i] = pivot === 0 ? 0 : sum / pivot;
	}
	return x;
}

function at(values: Float64Array, index: number): number {
	return values[index] as number;
}
