import { randomFrom } from '../random.ts';

/** `rademacher`: each cluster keeps or turns its sign. `webb`: six values, for fewer than ten. */
export type WildKind = 'rademacher' | 'webb';

const six = [-1.5, -1, -0.5, 0.5, 1, 1.5].map(
	(step) => Math.sign(step) * Math.sqrt(Math.abs(step)),
);

/**
 * Factors by which the residuals of each cluster are multiplied, draw by draw; the first draw is the
 * data itself. Up to 2¹² changes of sign are all tried, once each.
 *
 * wildWeights(10, 'rademacher', 999, 1).length → 1024
 */
export function wildWeights(
	clusters: number,
	kind: WildKind,
	draws: number,
	seed: number | string,
): Float64Array[] {
	const unchanged = new Float64Array(clusters).fill(1);
	if (kind === 'rademacher' && clusters <= 12)
		return Array.from({ length: 2 ** clusters }, (_, pattern) =>
			unchanged.map((__, g) => ((pattern >> g) & 1 ? -1 : 1)),
		);
	const random = randomFrom(seed);
	const values = kind === 'webb' ? six : [-1, 1];
	const drawn = Array.from({ length: draws }, () => unchanged.map(() => random.pick(values)));
	return [unchanged, ...drawn];
}
