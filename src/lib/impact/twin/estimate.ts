import { studentQuantile, variance } from '../../statistics/index.ts';
import type { Interval } from '../../statistics/index.ts';

/** A figure of the twin with its 90 % interval: how far chance still moves it between replications. */
export type TwinEstimate = Interval & { readonly value: number };

/** From figures of batches of replications (Law & Kelton: batch means). */
export function estimateOf(value: number, batches: readonly number[]): TwinEstimate {
	if (batches.length < 2) return { value, low: value, high: value };
	const error = Math.sqrt(variance(batches) / batches.length);
	const reach = tOf(batches.length - 1) * error;
	return { value, low: value - reach, high: value + reach };
}

const quantiles = new Map<number, number>();

function tOf(freedom: number): number {
	const t = quantiles.get(freedom) ?? studentQuantile(0.95, freedom);
	quantiles.set(freedom, t);
	return t;
}
