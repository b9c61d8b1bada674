import type { Pace, WaitEstimate } from './wait.ts';

/** Shown beside each estimate, so that people can judge it. */
const waitRule = 'taksiran-tunggu/1: pekerjaan di depan ÷ loket, rentang 80 %';

/** Below this an average says nothing yet about an office. */
const visitsForPace = 10;

/** Used until an office has its own figures: ten minutes, give or take ten. */
const assumed = { mean: 600, variance: 360_000 };

/** 1.2816: the standard normal quantile of 90 %, hence an interval of 80 %. */
const quantile = 1.2816;

/** Mean and variance of one service in seconds; the assumption while visits are few. */
function paceOf(pace: Pace | undefined): { mean: number; variance: number; measured: boolean } {
	if (!pace || pace.visits < visitsForPace) return { ...assumed, measured: false };
	const mean = pace.seconds / pace.visits;
	const spread = pace.secondsSquared - pace.visits * mean * mean;
	return { mean, variance: Math.max(0, spread) / (pace.visits - 1), measured: true };
}

/** How long a service usually takes in an office, in seconds; the assumption while visits are few. */
export function usualSeconds(pace: Pace | undefined): number {
	return paceOf(pace).mean;
}

/**
 * The wait of a citizen in minutes: the service times of everybody ahead, plus half of one for each
 * visit being served now, shared by the open desks. Range: mean ± 1.2816 standard deviations of
 * that sum, never below zero. A desk counts only if its officer may give the citizen's service.
 *
 * No desk open → null: then the page says so and names no minutes.
 * Two ahead at 300 s each (sd 60), one desk, nobody being served → 10 minutes, range 8 to 12
 */
export function estimateWait(
	ahead: readonly number[],
	beingServed: readonly number[],
	pace: ReadonlyMap<number, Pace>,
	desks: number,
): WaitEstimate | null {
	if (desks <= 0) return null;
	let mean = 0;
	let variance = 0;
	let measured = true;
	for (const serviceId of ahead) {
		const own = paceOf(pace.get(serviceId));
		mean += own.mean;
		variance += own.variance;
		measured &&= own.measured;
	}
	for (const serviceId of beingServed) {
		const own = paceOf(pace.get(serviceId));
		mean += own.mean / 2;
		variance += own.variance / 4;
	}
	const spread = (quantile * Math.sqrt(variance)) / desks / 60;
	const minutes = mean / desks / 60;
	return {
		minutes: Math.round(minutes),
		low: Math.max(0, Math.round(minutes - spread)),
		high: Math.round(minutes + spread),
		ahead: ahead.length,
		desks,
		measured,
		rule: waitRule,
	};
}
