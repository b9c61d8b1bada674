import { Draws } from './waiting/draws.ts';
import { playOnce } from './waiting/future.ts';
import { sceneOf } from './waiting/scene.ts';
import type { VisitState } from './visit.ts';
import type { QueueNow, WaitEstimate, WaitRecord } from './wait.ts';

/** Shown beside each estimate, so that people can judge it. */
const waitRule = 'taksiran-tunggu/2: 300 kemungkinan jalannya antrean, rentang 90 %';

/** Nominal share of visits that are called within the range. */
const nominal = 0.9;
const futures = 300;
/** The same chance at each reload, so that a range moves with the queue and not by itself. */
const seed = 20_091_125;

/** Fewer outcomes say nothing yet about how well an office is foreseen. */
export const recordFrom = 30;

/**
 * How much of the futures lies beyond each end of the range. An office whose ranges held less often
 * than promised is given wider ones, and narrower where they always hold; at most 0.5 to 9 %.
 */
function tailOf({ estimates, held }: WaitRecord): number {
	// Whole minutes widen a range by about as much as this narrows it.
	const usual = (1 - nominal) / 2 + 0.008;
	if (estimates < recordFrom) return usual;
	return Math.min(0.09, Math.max(0.005, usual + 0.5 * (held / estimates - nominal)));
}

/**
 * The wait until the call, from 300 futures of this queue played ahead: each desk with the services
 * it may give, what is left of the visits there, the measured times of service, citizens with
 * priority who will still come, bookings not checked in, and those who give up. Median, and 5 to 95 %.
 *
 * No desk open for the service → null: then the page says so and names no minutes.
 */
export function estimateWait(now: QueueNow): WaitEstimate | null {
	const desks = now.desks.filter((desk) => desk.serves.has(now.serviceId)).length;
	if (desks === 0) return null;
	const scene = sceneOf(now);
	const draws = new Draws(seed);
	const seconds = new Float64Array(futures);
	for (let future = 0; future < futures; future += 1) seconds[future] = playOnce(scene, draws);
	seconds.sort();
	const at = (share: number) => (seconds[Math.round(share * (futures - 1))] as number) / 60;
	const tail = tailOf(now.record);
	return {
		low: Math.round(at(tail)),
		minutes: Math.round(at(0.5)),
		high: Math.max(1, Math.round(at(1 - tail))),
		ahead: now.ahead.length,
		desks,
		measured: scene.times.every((time) => time.measured),
		rule: waitRule,
	};
}

/** Whether a wait lay within what was told: whole minutes, as they were shown. */
export function rangeHeld(
	range: Pick<WaitEstimate, 'low' | 'high'>,
	waitedSeconds: number,
): boolean {
	const minutes = Math.round(waitedSeconds / 60);
	return minutes >= range.low && minutes <= range.high;
}

/** From so many people ahead, or so few minutes at most, a citizen should be in the waiting room. */
const almostAhead = 2;
const almostMinutes = 10;

/**
 * Almost your turn: at most two are called before, or the range ends within ten minutes.
 *
 * almostTurn({ state: 'waiting', ahead: 5, wait: { high: 9, … } }) → true
 */
export function almostTurn(followed: {
	readonly state: VisitState;
	readonly ahead: number | null;
	readonly wait: Pick<WaitEstimate, 'high'> | null;
}): boolean {
	const { state, ahead, wait } = followed;
	if (state !== 'waiting' || ahead === null || wait === null) return false;
	return ahead <= almostAhead || wait.high <= almostMinutes;
}
