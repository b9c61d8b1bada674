import { mean, quantile, variance } from '../../statistics/index.ts';
import { secondsAt } from './law.ts';
import type { ServingLaw } from './law.ts';

/** Farthest that a law may be from what was measured, as a difference of shares (Kolmogorov). */
function distanceAllowed(n: number): number {
	return 0.03 + 0.886 / Math.sqrt(Math.max(1, n));
}

/**
 * How far a law is from sorted values: the largest difference between the share of values below and
 * the share that the law says, looked at from the law's quantiles at a hundred places.
 */
function distanceOf(law: ServingLaw, sorted: readonly number[]): number {
	let far = 0;
	let below = 0;
	for (let place = 1; place < 100; place += 1) {
		const seconds = secondsAt(law, place / 100);
		while (below < sorted.length && (sorted[below] ?? Infinity) <= seconds) below += 1;
		far = Math.max(far, Math.abs(below / sorted.length - place / 100));
	}
	return far;
}

export type FittedLaw = {
	readonly law: ServingLaw;
	/** How far the chosen law is from the measured times, and how far it may be. */
	readonly distance: number;
	readonly allowed: number;
	readonly n: number;
};

const places = 41;

/**
 * A lognormal law where it fits, else a gamma, else the measured times themselves. Values are
 * seconds around 1: relative to the middle of their service, officer and day.
 */
export function shapeOf(values: readonly number[]): FittedLaw {
	const sorted = values.toSorted((a, b) => a - b);
	const n = sorted.length;
	const allowed = distanceAllowed(n);
	const logs = sorted.map(Math.log);
	const centre = mean(sorted);
	const spread = variance(sorted);
	const candidates: ServingLaw[] = [
		{ kind: 'logNormal', mu: mean(logs), sigma: Math.sqrt(variance(logs)) },
		{ kind: 'gamma', shape: Math.max(0.5, centre ** 2 / spread), scale: spread / centre },
	];
	for (const law of candidates) {
		const distance = distanceOf(law, sorted);
		if (distance <= allowed) return { law, distance, allowed, n };
	}
	const quantiles = Array.from({ length: places }, (_, at) => quantile(sorted, at / (places - 1)));
	const law: ServingLaw = { kind: 'measured', quantiles };
	return { law, distance: distanceOf(law, sorted), allowed, n };
}

/** The law of a service whose times are so many seconds times the shape. */
export function scaled(law: ServingLaw, seconds: number): ServingLaw {
	switch (law.kind) {
		case 'logNormal':
			return { ...law, mu: law.mu + Math.log(seconds) };
		case 'gamma':
			return { ...law, scale: law.scale * seconds };
		case 'exponential':
			return { ...law, mean: law.mean * seconds };
		case 'constant':
			return { ...law, seconds: law.seconds * seconds };
		case 'measured':
			return { ...law, quantiles: law.quantiles.map((one) => Math.round(one * seconds * 10) / 10) };
	}
}
