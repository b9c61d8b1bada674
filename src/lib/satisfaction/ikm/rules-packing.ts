/** Fewest answers behind anything that can be worked out from what is published. */
export const fewest = 5;

/** The largest prime whose remainders multiply within 31 bits: whole numbers, so nothing is rounded. */
const prime = 46_337;

/**
 * Five disjoint sets of answers, each of which spans all figures published so far.
 *
 * A figure is a sum over answers, so whatever can be worked out from figures, by sums and differences
 * put together in any way, is a linear combination of them. A combination that is zero on all but four
 * answers is zero on the whole of one of the five sets, and is then nothing at all. So nothing that
 * can be worked out speaks of one to four answers. (The cogirth of a matroid is at least the number of
 * disjoint bases that it packs; Edmonds 1965.) May refuse a figure that would do no harm; never lets
 * one pass that does.
 */
export class Packing {
	/** answers of each group that are in no set yet */
	readonly #left: Int32Array;
	/** of each group, which of the independent figures hold it */
	readonly #holds: number[][];
	readonly #sets: AnswerSet[] = Array.from({ length: fewest }, () => new AnswerSet());

	/** Groups of answers that are alike in all figures that may come. */
	constructor(answers: readonly number[]) {
		this.#left = Int32Array.from(answers);
		this.#holds = answers.map(() => []);
	}

	/** Takes a figure up; refused when it could be used against one to four answers. */
	add(figure: Uint8Array): 'known' | 'taken' | 'refused' {
		const rests = this.#sets.map((set) => set.restOf(figure, this.#holds));
		if (rests.every(isNothing)) return 'known';
		const picked = this.#pick(rests);
		if (picked === null) return 'refused';
		for (const [at, set] of this.#sets.entries())
			set.grow(picked[at] as number, this.#holds, rests[at] as Int32Array);
		const column = this.#sets[0]?.size ?? 0;
		for (const [group, holds] of this.#holds.entries()) if (figure[group]) holds.push(column - 1);
		return 'taken';
	}

	/** One answer for each set, from the largest groups, or null: then four could be singled out. */
	#pick(rests: readonly Int32Array[]): number[] | null {
		const left = this.#left.slice();
		const picked = rests.map((rest) => {
			let best = -1;
			for (let group = 0; group < left.length; group += 1)
				if (rest[group] !== 0 && (left[group] as number) > (best < 0 ? 0 : (left[best] as number)))
					best = group;
			if (best >= 0) left[best] = (left[best] as number) - 1;
			return best;
		});
		if (picked.includes(-1)) return null;
		this.#left.set(left);
		return picked;
	}
}

function isNothing(rest: Int32Array): boolean {
	for (let group = 0; group < rest.length; group += 1) if (rest[group] !== 0) return false;
	return true;
}

/** One set: the inverse of the square of its answers by figures, grown by one of each at a time. */
class AnswerSet {
	readonly #inverse: Int32Array[] = [];
	readonly #answers: number[] = [];
	#solution = new Int32Array(0);

	get size(): number {
		return this.#answers.length;
	}

	/** What is left of a figure when the others have said what they can: zero where they say it all. */
	restOf(figure: Uint8Array, holds: readonly number[][]): Int32Array {
		const own: number[] = [];
		for (let at = 0; at < this.size; at += 1) if (figure[this.#answers[at] as number]) own.push(at);
		this.#solution = new Int32Array(this.size);
		for (let column = 0; column < this.size; column += 1) {
			const row = this.#inverse[column] as Int32Array;
			let sum = 0;
			for (let at = 0; at < own.length; at += 1) sum += row[own[at] as number] as number;
			this.#solution[column] = sum % prime;
		}
		const rest = new Int32Array(holds.length);
		for (let group = 0; group < rest.length; group += 1) {
			const columns = holds[group] as number[];
			let sum = 0;
			for (let at = 0; at < columns.length; at += 1)
				sum += this.#solution[columns[at] as number] as number;
			rest[group] = ((figure[group] as number) + prime - (sum % prime)) % prime;
		}
		return rest;
	}

	/** The bordered inverse, from the solution that `restOf` has just found for the same figure. */
	grow(group: number, holds: readonly number[][], rest: Int32Array): void {
		const size = this.size;
		const scale = inverseOf(rest[group] as number);
		const bottom = new Int32Array(size + 1);
		for (const column of holds[group] as number[]) {
			const row = this.#inverse[column] as Int32Array;
			for (let at = 0; at < size; at += 1)
				bottom[at] = (bottom[at] as number) + (row[at] as number);
		}
		for (let at = 0; at < size; at += 1)
			bottom[at] = (((bottom[at] as number) % prime) * scale) % prime;
		for (let column = 0; column < size; column += 1) {
			const part = this.#solution[column] as number;
			const row = this.#roomIn(column);
			if (part === 0) continue;
			for (let to = 0; to < size; to += 1)
				row[to] = ((row[to] as number) + part * (bottom[to] as number)) % prime;
			row[size] = (prime - ((part * scale) % prime)) % prime;
		}
		for (let to = 0; to < size; to += 1) bottom[to] = (prime - (bottom[to] as number)) % prime;
		bottom[size] = scale;
		this.#inverse.push(bottom);
		this.#answers.push(group);
	}

	/** A row with room for one more; room is made in pieces, for a set grows a hundred times. */
	#roomIn(column: number): Int32Array {
		const row = this.#inverse[column] as Int32Array;
		if (row.length > this.size) return row;
		const wider = new Int32Array(this.size + roomAhead);
		wider.set(row);
		this.#inverse[column] = wider;
		return wider;
	}
}

const roomAhead = 32;

/** By Fermat: value^(p − 2). */
function inverseOf(value: number): number {
	let [result, base] = [1, value];
	for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}
