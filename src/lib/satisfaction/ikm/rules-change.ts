import { studentQuantile } from '../../statistics/index.ts';
import type { Mean, Range } from './rules-interval.ts';

/** A change in points with its 90 % interval, and what may be said of it. */
export type Change = {
	readonly points: number;
	readonly range: Range;
	readonly verdict: 'rose' | 'fell' | 'unknown';
};

/**
 * The change from one period to another: different respondents, so the errors add up (Welch 1947).
 * An interval that holds zero says that nothing can be concluded yet.
 *
 * changeOf({ value: 80, error: 1, freedom: 40 }, { value: 84, error: 1, freedom: 40 })
 *   → { points: 4, range: { low: 1.6, high: 6.4 }, verdict: 'rose' }
 */
export function changeOf(before: Mean | null, after: Mean | null): Change | null {
	if (before === null || after === null) return null;
	const [a, b] = [before.error ** 2, after.error ** 2];
	if (a + b === 0) return null;
	const freedom = (a + b) ** 2 / (a ** 2 / before.freedom + b ** 2 / after.freedom);
	const half = studentQuantile(0.95, freedom) * Math.sqrt(a + b);
	const points = after.value - before.value;
	const range = { low: points - half, high: points + half };
	const verdict = range.low > 0 ? 'rose' : range.high < 0 ? 'fell' : 'unknown';
	return { points, range, verdict };
}
