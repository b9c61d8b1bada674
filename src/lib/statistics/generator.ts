/** A source of 32 random bits, as an unsigned integer. */
export type Generator = () => number;

/**
 * xoshiro128** of Blackman & Vigna (2021), from four words of state.
 *
 * xoshiro([1, 2, 3, 4]) gives 11520, 0, 5927040, 70819200, … as their reference code does.
 */
export function xoshiro(state: readonly [number, number, number, number]): Generator {
	let [a, b, c, d] = state;
	return () => {
		const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotate(d, 11);
		return result;
	};
}

function rotate(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}

/**
 * Spreads a seed over four words of state: FNV-1a over its text, then splitmix32, so that the seeds
 * 1 and 2, or 'undian-2026-1' and 'undian-2026-2', give unrelated streams.
 */
export function stateFrom(seed: number | string): [number, number, number, number] {
	let hash = 0x811c9dc5;
	for (const character of String(seed))
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	const next = () => {
		hash = (hash + 0x9e3779b9) | 0;
		let word = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
		word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
		return (word ^ (word >>> 15)) >>> 0;
	};
	return [next(), next(), next(), next()];
}
