import { wildBootstrap, wildInterval } from '../fewClusters/index.ts';
import type { Interval } from '../interval.ts';

/**
 * The wild bootstrap of an estimate known by what each cluster brings to it: their signs are changed
 * (the score bootstrap of Kline & Santos 2012), all ways with up to twelve clusters. What a cluster
 * brings stands for it as a pseudo-value, whose mean is the estimate.
 */
export function wildOfInfluence(
	{ estimate, influence }: { estimate: number; influence: Float64Array },
	level: number,
): { readonly p: number; readonly interval: Interval; readonly draws: number } | null {
	const count = influence.length;
	const mean = influence.reduce((sum, one) => sum + one, 0) / count;
	const values = influence.map((one) => estimate + count * (one - mean));
	const ones = new Float64Array(count).fill(1);
	const test = wildBootstrap([ones], values, [...values.keys()], 0, { draws: 999 });
	if (!test) return null;
	const scale = Math.sqrt(influence.reduce((sum, one) => sum + (one - mean) ** 2, 0));
	return { p: test.pAt(0), interval: wildInterval(test, level, scale), draws: test.draws };
}
