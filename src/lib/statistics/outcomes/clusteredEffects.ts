import { InfluenceSums } from './influenceSums.ts';
import type { OutcomeEffects } from './outcomeEffects.ts';
import { PastSums } from './pastSums.ts';

/**
 * The same effects with whole clusters (offices) in the place of units: what `targetEstimate` and
 * `pastTest` then tell is as sure as so many clusters allow. Each is set against the mean of the
 * others and counted by how many of equal weight there are, so that few of them give wide intervals.
 * `clusterOf` numbers the cluster of each unit from 0.
 */
export function clusteredEffects(
	{ targets, past }: OutcomeEffects,
	clusterOf: Int32Array,
	clusters: number,
): OutcomeEffects {
	return {
		targets: targets.map((sums) => clusteredSums(sums, clusterOf, clusters)),
		past: clusteredPast(past, clusterOf, clusters),
	};
}

function clusteredSums(sums: InfluenceSums, clusterOf: Int32Array, clusters: number) {
	const whole = new InfluenceSums(clusters, sums.own.length);
	whole.observations = sums.observations;
	whole.uncompared = sums.uncompared;
	gather(sums.weights, whole.weights, clusterOf);
	gather(sums.compared, whole.compared, clusterOf);
	for (const [m, own] of sums.own.entries()) gather(own, whole.own[m], clusterOf);
	for (const [m, lent] of sums.lent.entries()) gather(lent, whole.lent[m], clusterOf);
	return whole;
}

function clusteredPast(past: PastSums, clusterOf: Int32Array, clusters: number): PastSums {
	const whole = new PastSums(clusters, past.products.length, past.regressors);
	whole.cells = past.cells;
	for (const [k, varies] of past.varies.entries()) whole.varies[k] = varies;
	for (const [k, squares] of past.squares.entries()) gather(squares, whole.squares[k], clusterOf);
	for (const [m, products] of past.products.entries())
		for (const [k, product] of products.entries())
			gather(product, whole.products[m]?.[k], clusterOf);
	for (const [unit, cluster] of clusterOf.entries()) {
		if (past.seen[unit]) whole.seen[cluster] = 1;
		const nearest = past.nearest[unit] ?? Infinity;
		if (nearest < (whole.nearest[cluster] ?? Infinity)) whole.nearest[cluster] = nearest;
	}
	return whole;
}

function gather(from: Float64Array, into: Float64Array | undefined, clusterOf: Int32Array): void {
	if (!into) return;
	for (const [unit, cluster] of clusterOf.entries())
		into[cluster] = (into[cluster] ?? 0) + (from[unit] ?? 0);
}
