import type { Interval } from '../interval.ts';
import { normalQuantile } from '../normal.ts';
import { averageOf, readOff } from './eventStudy.ts';
import type { EventStudy } from './eventStudy.ts';

/**
 * What the course did on average if, after it, trained and others drifted apart from period to period
 * at most `ratio` times as fast as in their worst step before (Rambachan & Roth 2023, Δ^RM).
 *
 * For each step before taken as the worst, both ends are plain sums of the estimates with a normal
 * interval; the union over all steps holds the truth at least at the level asked for (their lemma
 * 2.2). It is simpler than their conditional test and a little wider, never too short. `ratio` 0: the
 * usual interval.
 *
 * Benzarti & Carloni (2019), first year, ratio 1 → 0.058 to 0.328 (R, conditional: 0.067 to 0.318)
 */
export function relativeInterval(
	study: EventStudy,
	ratio: number,
	level: number,
	weights: readonly number[] = averageOf(study),
): Interval {
	const z = normalQuantile((1 + level) / 2);
	const reach = weights.reduce((sum, _, j) => {
		return sum + Math.abs(weights.slice(j).reduce((all, weight) => all + weight, 0));
	}, 0);
	const k = study.before.length;
	let low = Infinity;
	let high = -Infinity;
	for (let step = 0; step < k; step += 1)
		for (const sign of [-1, 1]) {
			const size = Array.from({ length: k }, () => 0);
			size[step] = -sign * ratio * reach;
			if (step + 1 < k) size[step + 1] = sign * ratio * reach;
			const least = readOff(study, [...size.map((x) => -x), ...weights]);
			const most = readOff(study, [...size, ...weights]);
			low = Math.min(low, least.estimate - z * least.standardError);
			high = Math.max(high, most.estimate + z * most.standardError);
		}
	return { low, high };
}
