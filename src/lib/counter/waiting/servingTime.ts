import type { Pace } from '../wait.ts';

/** Below this an average says nothing yet about an office. */
const visitsForPace = 10;

/** Used until an office has its own figures: ten minutes, give or take ten. */
const assumed = { mean: 600, variance: 360_000 };

/** How far the whole day may run slower or faster than the average of four weeks. */
const dayDeviation = 0.07;
const unknownDeviation = 0.35;

/** A lognormal time of service in seconds, and how unsure its middle is. */
export type ServingTime = {
	readonly mu: number;
	readonly sigma: number;
	readonly mean: number;
	/** Standard deviation of the logarithm of a factor that all services of a day share. */
	readonly unsure: number;
	readonly measured: boolean;
};

/**
 * Time of service with the mean and the variance that an office has measured; services at a counter
 * are skewed: most are short, a few take very long.
 *
 * servingTime({ visits: 20, seconds: 6000, secondsSquared: 1868400 }) → mean 300, measured
 */
export function servingTime(pace: Pace | undefined): ServingTime {
	const enough = pace !== undefined && pace.visits >= visitsForPace && pace.seconds > 0;
	const mean = enough ? pace.seconds / pace.visits : assumed.mean;
	const spread = enough ? pace.secondsSquared - pace.visits * mean * mean : 0;
	const variance = enough ? Math.max(0, spread) / (pace.visits - 1) : assumed.variance;
	const share = variance / (mean * mean);
	const logVariance = Math.log1p(share);
	return {
		mu: Math.log(mean) - logVariance / 2,
		sigma: Math.sqrt(logVariance),
		mean,
		unsure: enough ? Math.hypot(dayDeviation, Math.sqrt(share / pace.visits)) : unknownDeviation,
		measured: enough,
	};
}
