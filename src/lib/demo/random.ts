/**
 * Invented chance that repeats itself: the same seed gives the same city on every machine.
 *
 * Generator: sfc32 by Chris Doty-Humphrey (PractRand). Never for anything secret.
 */
export type Random = {
	/** uniform in [0, 1) */
	next(): number;
	/** whole number in [0, below) */
	below(below: number): number;
	/** whole number in [low, high], both included */
	between(low: number, high: number): number;
	/** true with this chance */
	chance(of: number): boolean;
	/** standard normal */
	normal(): number;
	pick<T>(from: readonly T[]): T;
	/** a second stream that does not depend on how much the first was used */
	fork(name: string): Random;
};

/** seeded('1').next() === seeded('1').next() → true */
export function seeded(seed: string): Random {
	let [a, b, c, d] = hash(seed);
	const next = (): number => {
		const sum = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 4_294_967_296;
	};
	for (let warming = 0; warming < 12; warming += 1) next();
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		next,
		below,
		between: (low, high) => low + below(high - low + 1),
		chance: (of) => next() < of,
		// Box–Muller, one of the pair: 1 - u keeps the logarithm away from zero.
		normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
		pick: (from) => {
			const picked = from[below(from.length)];
			if (picked === undefined) throw new RangeError('nothing to pick from');
			return picked;
		},
		fork: (name) => seeded(`${seed}/${name}`),
	};
}

function hash(text: string): [number, number, number, number] {
	const state: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x2545f491];
	for (let at = 0; at < text.length; at += 1) {
		const lane = at & 3;
		const mixed = Math.imul((state[lane] ?? 0) ^ text.charCodeAt(at), 0x85ebca6b);
		state[lane] = mixed ^ (mixed >>> 13);
		const after = (lane + 1) & 3;
		state[after] = (Math.imul(state[after] ?? 0, 0xc2b2ae35) + mixed) | 0;
	}
	return state;
}
