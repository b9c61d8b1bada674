/** Fewest answers behind anything that can be worked out from what is published. */
export const fewest = 5;

/** Answers that the same published figures contain: the columns are those figures. */
export type Covered = { readonly columns: readonly number[]; readonly answers: number };

/** The largest prime below 2^26: products of two remainders stay exact in a double. */
const prime = 67_108_859;

/**
 * Whether no sum or difference of published figures, however it is put together, says anything of
 * one to four answers.
 *
 * Figures are sums over answers, so what can be worked out is a linear combination of them. If the
 * answers hold five disjoint sets that each span all figures, then a combination that is zero on all
 * but four answers is zero on one of the sets whole, and is nothing at all. (The cogirth of a matroid
 * is at least the number of disjoint bases that it packs; Edmonds 1965.) Never says yes wrongly; may
 * say no where a cleverer packing exists.
 *
 * Shown total of 12 and shown part of 9: covered says no, for the rest is three answers.
 */
export function isCovered(rows: readonly Covered[], width: number): boolean {
	const left = rows.map(({ answers }) => answers);
	const order = rows.map((_, at) => at).sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0));
	const rank = rankOf(rows, width);
	for (let turn = 0; turn < fewest; turn += 1) {
		const basis = new Basis(width);
		order.sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0));
		for (const at of order) {
			if (basis.rank === rank) break;
			const { columns } = rows[at] as Covered;
			if ((left[at] ?? 0) > 0 && basis.takes(columns)) left[at] = (left[at] ?? 0) - 1;
		}
		if (basis.rank < rank) return false;
	}
	return true;
}

/** How many of the figures cannot be worked out from the others. */
export function rankOf(rows: readonly Covered[], width: number): number {
	const basis = new Basis(width);
	for (const { columns } of rows) if (basis.rank < width) basis.takes(columns);
	return basis.rank;
}

/** Rows in echelon form, in whole numbers modulo the prime: no rounding can hide a dependence. */
class Basis {
	readonly #width: number;
	readonly #byPivot = new Map<number, Float64Array>();

	constructor(width: number) {
		this.#width = width;
	}

	get rank(): number {
		return this.#byPivot.size;
	}

	/** Adds a row of ones in these columns; false when the others already say it. */
	takes(columns: readonly number[]): boolean {
		const row = new Float64Array(this.#width);
		for (const column of columns) row[column] = 1;
		for (let at = 0; at < this.#width; at += 1) {
			const value = row[at] as number;
			if (value === 0) continue;
			const other = this.#byPivot.get(at);
			if (!other) {
				this.#keep(row, at, value);
				return true;
			}
			for (let to = at; to < this.#width; to += 1) {
				const part = other[to] as number;
				if (part !== 0) row[to] = ((row[to] as number) + (prime - value) * part) % prime;
			}
		}
		return false;
	}

	#keep(row: Float64Array, pivot: number, value: number): void {
		const inverse = inverseOf(value);
		for (let at = pivot; at < this.#width; at += 1)
			row[at] = ((row[at] as number) * inverse) % prime;
		this.#byPivot.set(pivot, row);
	}
}

/** By Fermat: value^(p − 2). */
function inverseOf(value: number): number {
	let [result, base] = [1, value];
	for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}
