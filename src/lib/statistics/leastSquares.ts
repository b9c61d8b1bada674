/** A fitted line: response = Σ coefficient · column + residual. */
export type Fit = {
	readonly coefficients: readonly number[];
	readonly residuals: Float64Array;
	/** (XᵀX)⁻¹, from which every covariance is made. */
	readonly inverse: readonly (readonly number[])[];
};

/**
 * Ordinary least squares by Householder reflections, which keep about twice the digits of the
 * normal equations. Hand an intercept in as a column of ones, weights as √weight in every column.
 *
 * Null when a column is (nearly) a sum of others: the data cannot tell their effects apart.
 * Reproduces the certified values of NIST StRD Norris (11 digits) and Longley (8 digits).
 */
export function leastSquares(columns: readonly Float64Array[], response: Float64Array): Fit | null {
	const q = columns.map((column) => Float64Array.from(column));
	const y = Float64Array.from(response);
	const r: number[][] = [];
	for (const [k, column] of q.entries()) {
		const tail = norm(column, k, column.length);
		const corner = column[k] as number;
		if (!(tail > 1e-9 * Math.hypot(tail, norm(column, 0, k)))) return null;
		const diagonal = corner > 0 ? -tail : tail;
		r.push([...column.slice(0, k), diagonal]);
		column[k] = corner - diagonal;
		const square = 2 * tail * (tail + Math.abs(corner));
		for (const other of [...q.slice(k + 1), y]) reflect(other, column, square, k);
	}
	const coefficients = backSubstitute(r, [...y.slice(0, q.length)]);
	const residuals = Float64Array.from(response);
	for (const [k, column] of columns.entries()) {
		const coefficient = at(coefficients, k);
		for (let i = 0; i < residuals.length; i += 1)
			residuals[i] = (residuals[i] as number) - coefficient * (column[i] as number);
	}
	return { coefficients, residuals, inverse: inverseOf(r) };
}

/** Covariance of the coefficients when all errors are independent and of one size. */
export function classicalCovariance(fit: Fit): number[][] {
	const freedom = fit.residuals.length - fit.coefficients.length;
	const noise = fit.residuals.reduce((sum, e) => sum + e * e, 0) / freedom;
	return fit.inverse.map((row) => row.map((value) => value * noise));
}

/**
 * Covariance that allows errors of one cluster (an officer's weeks) to move together: the sandwich
 * of Liang & Zeger (1986) with the CR1 factor G/(G − 1) · (N − 1)/(N − K), as Stata's `vce(cluster)`.
 */
export function clusterCovariance(
	fit: Fit,
	columns: readonly Float64Array[],
	clusters: ArrayLike<number>,
): number[][] {
	const scores = new Map<number, Float64Array>();
	let score: Float64Array = new Float64Array(columns.length);
	for (let i = 0; i < clusters.length; i += 1) {
		const cluster = clusters[i] as number;
		if (i === 0 || cluster !== clusters[i - 1]) {
			score = scores.get(cluster) ?? new Float64Array(columns.length);
			scores.set(cluster, score);
		}
		const rest = fit.residuals[i] as number;
		for (let k = 0; k < columns.length; k += 1)
			score[k] = (score[k] as number) + ((columns[k] as Float64Array)[i] as number) * rest;
	}
	const groups = scores.size;
	const count = fit.residuals.length;
	const factor = (groups / (groups - 1)) * ((count - 1) / (count - columns.length));
	const half = [...scores.values()].map((score) =>
		fit.inverse.map((row) => row.reduce((sum, value, k) => sum + value * at(score, k), 0)),
	);
	return fit.inverse.map((_, j) =>
		fit.inverse.map((__, k) => factor * half.reduce((sum, u) => sum + at(u, j) * at(u, k), 0)),
	);
}

function norm(column: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i += 1) sum += (column[i] as number) ** 2;
	return Math.sqrt(sum);
}

/** Mirrors the column on the reflector, both from a row on. */
function reflect(
	column: Float64Array,
	reflector: Float64Array,
	square: number,
	from: number,
): void {
	let along = 0;
	for (let i = from; i < column.length; i += 1)
		along += (reflector[i] as number) * (column[i] as number);
	const twice = (2 * along) / square;
	for (let i = from; i < column.length; i += 1)
		column[i] = (column[i] as number) - twice * (reflector[i] as number);
}

/** `r[k]` holds column k of the upper triangle, down to its diagonal. */
function backSubstitute(r: readonly (readonly number[])[], right: number[]): number[] {
	const x = [...right];
	for (let k = r.length - 1; k >= 0; k -= 1) {
		const column = r[k] as readonly number[];
		x[k] = at(x, k) / at(column, k);
		for (let i = 0; i < k; i += 1) x[i] = at(x, i) - at(column, i) * at(x, k);
	}
	return x;
}

function inverseOf(r: readonly (readonly number[])[]): number[][] {
	const columns = r.map((_, j) =>
		backSubstitute(
			r,
			r.map((__, k) => (j === k ? 1 : 0)),
		),
	);
	return r.map((_, i) =>
		r.map((__, j) => columns.reduce((sum, column) => sum + at(column, i) * at(column, j), 0)),
	);
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
