import { normalQuantile } from '../../statistics/index.ts';

const size = 1024;
let table: Float64Array | undefined;

/** Evenly spaced quantiles of the standard normal, made once: drawing one is then an address. */
function normals(): Float64Array {
	if (table) return table;
	table = new Float64Array(size);
	for (let place = 0; place < size / 2; place += 1) {
		const z = normalQuantile((place + 0.5) / size);
		table[place] = z;
		table[size - 1 - place] = -z;
	}
	return table;
}

/** Chance for one estimate: xorshift32 of Marsaglia (2003), quick, and the same at each reload. */
export class Draws {
	#word: number;
	readonly #normals = normals();

	constructor(seed: number) {
		this.#word = seed | 0 || 1;
	}

	#next(): number {
		let word = this.#word;
		word ^= word << 13;
		word ^= word >>> 17;
		word ^= word << 5;
		this.#word = word;
		return word >>> 0;
	}

	/** In [0, 1). */
	uniform(): number {
		return this.#next() / 4_294_967_296;
	}

	normal(): number {
		return this.#normals[this.#next() >>> 22] as number;
	}
}
