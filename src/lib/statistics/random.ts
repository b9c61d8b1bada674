import { stateFrom, xoshiro } from './generator.ts';

/** Draws that anyone can repeat with the same seed; a lottery is replayed, a demo rebuilt. */
export type Random = {
	/** In [0, 1), 53 bits. */
	uniform(): number;
	/** A whole number in [0, below). */
	integer(below: number): number;
	/** Normal with mean and standard deviation, 0 and 1 unless told. */
	normal(mean?: number, deviation?: number): number;
	/** Gamma with shape and scale; mean = shape · scale. */
	gamma(shape: number, scale: number): number;
	/** exp(normal(mu, sigma)); its median is exp(mu). */
	logNormal(mu: number, sigma: number): number;
	/** A count with the given mean. */
	poisson(mean: number): number;
	/** One of the list. */
	pick<T>(list: readonly T[]): T;
	/** The list in a new random order; the given list stays as it is. */
	shuffle<T>(list: readonly T[]): T[];
};

/**
 * A repeatable source of randomness. Not for secrets: xoshiro can be predicted.
 *
 * randomFrom('undian-2026').shuffle(['Ani', 'Budi', 'Cici']) → the same order on every machine
 */
export function randomFrom(seed: number | string): Random {
	const bits = xoshiro(stateFrom(seed));
	const uniform = () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992;
	const integer = (below: number) => Math.floor(uniform() * below);
	const normal = (mean = 0, deviation = 1) => mean + deviation * standardNormal(uniform);
	return {
		uniform,
		integer,
		normal,
		gamma: (shape, scale) => scale * standardGamma(shape, uniform),
		logNormal: (mu, sigma) => Math.exp(normal(mu, sigma)),
		poisson: (mean) => poisson(mean, uniform),
		pick: (list) => {
			if (list.length === 0) throw new RangeError('nothing to pick from');
			return list[integer(list.length)] as (typeof list)[number];
		},
		shuffle: (list) => shuffle(list, integer),
	};
}

/** Polar method of Marsaglia (1964). */
function standardNormal(uniform: () => number): number {
	for (;;) {
		const x = 2 * uniform() - 1;
		const y = 2 * uniform() - 1;
		const square = x * x + y * y;
		if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
	}
}

/** Marsaglia & Tsang (2000). */
function standardGamma(shape: number, uniform: () => number): number {
	if (shape < 1) return standardGamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
	const d = shape - 1 / 3;
	for (;;) {
		const z = standardNormal(uniform);
		const v = (1 + z / Math.sqrt(9 * d)) ** 3;
		if (v > 0 && Math.log(1 - uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
	}
}

/** Knuth's product of uniforms; a large mean is drawn in parts, since e⁻⁷⁵⁰ is no longer a number. */
function poisson(mean: number, uniform: () => number): number {
	if (mean > 30) return poisson(mean / 2, uniform) + poisson(mean / 2, uniform);
	const limit = Math.exp(-mean);
	let count = 0;
	for (let product = uniform(); product > limit; product *= uniform()) count += 1;
	return count;
}

/** Fisher & Yates, from the end. */
function shuffle<T>(list: readonly T[], integer: (below: number) => number): T[] {
	const order = [...list];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = integer(last + 1);
		[order[last], order[other]] = [order[other] as T, order[last] as T];
	}
	return order;
}
