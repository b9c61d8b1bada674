import type { Interval } from '../interval.ts';

/**
 * How large a break would overturn the finding: the largest size for which the interval still leaves 0
 * out. 0 when even without a break nothing was found; Infinity beyond `most`.
 *
 * breakdownOf((ratio) => relativeInterval(study, ratio, 0.9), 10) → 1.4: "would still hold if they had
 * drifted apart 1.4 times as fast as ever before"
 */
export function breakdownOf(intervalAt: (size: number) => Interval, most: number): number {
	const holds = (size: number) => {
		const { low, high } = intervalAt(size);
		return low > 0 || high < 0;
	};
	if (!holds(0)) return 0;
	if (holds(most)) return Infinity;
	let low = 0;
	let high = most;
	for (let round = 0; round < 30; round += 1) {
		const middle = (low + high) / 2;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}
