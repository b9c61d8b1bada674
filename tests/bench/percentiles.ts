import { rounded } from './report.ts';

export type Percentiles = { n: number; p50: number; p95: number; p99: number; most: number };

/** percentilesOf([1, 2, 3, 4]) → { n: 4, p50: 2, p95: 4, p99: 4, most: 4 }; of nothing, NaN. */
export function percentilesOf(values: readonly number[]): Percentiles {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) =>
		rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN, 1);
	return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
