/**
 * The random numbers that R gives after `set.seed(seed)`, so that a data set which others published as
 * a program can be drawn again: Mersenne Twister (Matsumoto & Nishimura 1998), `rnorm` by inversion
 * (Wichura 1988, algorithm AS 241), one of several by cumulated probability.
 *
 * set.seed(1); runif(2), then rnorm → 0.2655087, 0.3721239
 */
export function drawsOfR(seed: number) {
	const uniform = mersenneTwister(seed);
	return {
		uniform,
		normal: () => normalQuantile((Math.floor(134_217_728 * uniform()) + uniform()) / 134_217_728),
		/** As `sample(…, size = 1, prob)`: the likeliest first. */
		place: (probabilities: readonly number[]) => {
			const order = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]!);
			const total = probabilities.reduce((sum, p) => sum + p, 0);
			const u = uniform();
			let below = 0;
			return order.find((place) => (below += probabilities[place]! / total) >= u) ?? order.at(-1)!;
		},
	};
}

function mersenneTwister(seed: number): () => number {
	let scrambled = seed >>> 0;
	const next = () => (scrambled = (Math.imul(69_069, scrambled) + 1) >>> 0);
	for (let i = 0; i <= 50; i += 1) next();
	const state = Uint32Array.from({ length: 624 }, next);
	let at = 624;
	const refill = () => {
		for (let k = 0; k < 624; k += 1) {
			const y = (state[k]! & 0x80000000) | (state[(k + 1) % 624]! & 0x7fffffff);
			state[k] = state[(k + 397) % 624]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
		}
		at = 0;
	};
	return () => {
		if (at === 624) refill();
		let y = state[at]!;
		at += 1;
		y ^= y >>> 11;
		y ^= (y << 7) & 0x9d2c5680;
		y ^= (y << 15) & 0xefc60000;
		y ^= y >>> 18;
		return (y >>> 0) * 2.3283064365386963e-10;
	};
}

const middle = [
	[
		2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
		13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
	],
	[
		5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
		5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
	],
] as const;
const outer = [
	[
		7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
		1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
		1.42343711074968357734,
	],
	[
		1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
		0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187,
		1,
	],
] as const;
const far = [
	[
		2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
		0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
		6.6579046435011037772,
	],
	[
		2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
		7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
		0.59983220655588793769, 1,
	],
] as const;

function normalQuantile(p: number): number {
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) return q * ratio(middle, 0.180625 - q * q);
	const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
	const z = r <= 5 ? ratio(outer, r - 1.6) : ratio(far, r - 5);
	return q < 0 ? -z : z;
}

function ratio([above, below]: readonly [readonly number[], readonly number[]], r: number): number {
	const value = (list: readonly number[]) =>
		list.reduce((sum, coefficient) => sum * r + coefficient, 0);
	return value(above) / value(below);
}
