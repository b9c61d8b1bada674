import { choleskyOf, choleskySolve } from '../cholesky.ts';

/**
 * Weights ≥ 0 that sum to 1 and bring the weighted mean of `columns` closest to `target`:
 * least Σ (Σ wᵢ·columnᵢ − target)² + ridge · Σ wᵢ².
 *
 * Because the weights sum to 1 the distance is that of Σ wᵢ·(columnᵢ − target) from 0, so this is the
 * shortest vector of a polytope (Wolfe 1976), solved exactly by the active sets of Lawson & Hanson
 * (1974) for min ½ vᵀHv − Σ v, v ≥ 0, and w = v / Σ v.
 *
 * simplexWeights([[0, 0], [4, 0]], [1, 3], 0) → [0.75, 0.25]
 */
export function simplexWeights(
	columns: readonly ArrayLike<number>[],
	target: ArrayLike<number>,
	ridge: number,
): number[] {
	const h = gramOf(columns, target, ridge);
	const v = Array.from({ length: columns.length }, () => 0);
	const free: number[] = [];
	const barred = new Set<number>();
	for (let round = 0; round < 30 * columns.length; round += 1) {
		const entering = mostWanted(h, v, free, barred);
		if (entering === null) break;
		free.push(entering);
		const moved = settle(h, v, free);
		if (moved) barred.clear();
		else barred.add(entering);
	}
	const total = v.reduce((sum, value) => sum + value, 0);
	return v.map((value) => value / total);
}

function gramOf(
	columns: readonly ArrayLike<number>[],
	target: ArrayLike<number>,
	ridge: number,
): Float64Array[] {
	const apart = columns.map((column) =>
		Float64Array.from({ length: target.length }, (_, t) => at(column, t) - at(target, t)),
	);
	const h = apart.map(() => new Float64Array(apart.length));
	for (const [i, one] of apart.entries())
		for (let j = 0; j <= i; j += 1) {
			const other = apart[j] as Float64Array;
			let sum = 0;
			for (let t = 0; t < one.length; t += 1) sum += at(one, t) * at(other, t);
			(h[i] as Float64Array)[j] = sum;
			(h[j] as Float64Array)[i] = sum;
		}
	// A constant in every place adds (Σ w)² = 1, changes no weight, and keeps perfect fits solvable.
	const constant = h.reduce((sum, row, i) => sum + at(row, i), 0) / h.length || 1;
	for (const [i, row] of h.entries()) {
		for (let j = 0; j < row.length; j += 1) row[j] = at(row, j) + constant;
		row[i] = at(row, i) + ridge;
	}
	return h;
}

/** The fixed weight by whose growth the distance would shrink fastest. */
function mostWanted(
	h: readonly Float64Array[],
	v: readonly number[],
	free: readonly number[],
	barred: ReadonlySet<number>,
): number | null {
	let best: number | null = null;
	let least = -1e-9;
	for (const [i, row] of h.entries()) {
		if (at(v, i) > 0 || barred.has(i)) continue;
		let slope = -1;
		for (const j of free) slope += at(row, j) * at(v, j);
		if (slope < least) [best, least] = [i, slope];
	}
	return best;
}

/** Moves to the best point of the free weights; those that reach 0 on the way are fixed again. */
function settle(h: readonly Float64Array[], v: number[], free: number[]): boolean {
	let moved = false;
	while (free.length > 0) {
		const size = free.length;
		const block = new Float64Array(size * size);
		for (let k = 0; k < size; k += 1) {
			const row = h[at(free, k)] as Float64Array;
			for (let l = 0; l < size; l += 1) block[k * size + l] = at(row, at(free, l));
		}
		const aim = choleskySolve(choleskyOf(block, size), new Float64Array(size).fill(1));
		let share = 1;
		for (const [k, i] of free.entries())
			if (at(aim, k) <= 0)
				share = at(v, i) > 0 ? Math.min(share, at(v, i) / (at(v, i) - at(aim, k))) : 0;
		for (const [k, i] of free.entries()) {
			const step = share * (at(aim, k) - at(v, i));
			if (Math.abs(step) > 1e-12 * Math.abs(at(aim, k))) moved = true;
			v[i] = at(v, i) + step;
		}
		const stays = free.filter((i, k) => at(aim, k) > 0 || at(v, i) > 1e-14);
		const kept = new Set(stays);
		for (const i of free) if (!kept.has(i)) v[i] = 0;
		const whole = stays.length === size;
		free.splice(0, size, ...stays);
		if (whole) break;
	}
	return moved;
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
