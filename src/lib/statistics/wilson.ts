import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';

/**
 * Wilson score interval of a share, without continuity correction: stays inside 0..1 and tells the
 * truth for small groups, where p ± 1.96·se does not (Wilson 1927; method 3 of Newcombe 1998).
 *
 * wilsonInterval(81, 263, 0.95) → { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(successes: number, trials: number, level: number): Interval {
	if (!(trials > 0)) throw new RangeError('no share of nothing');
	const z2 = normalQuantile((1 + level) / 2) ** 2;
	const share = successes / trials;
	const centre = share + z2 / (2 * trials);
	const half = Math.sqrt(z2 * ((share * (1 - share)) / trials + z2 / (4 * trials * trials)));
	const scale = 1 + z2 / trials;
	return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
