import { erlangC } from './erlang.ts';

/** A promise of waiting: at least `share` of the citizens (0 up to, not including, 1) wait at most `minutes`. */
export type WaitPromise = { readonly share: number; readonly minutes: number };

/** What comes to a group of desks: citizens an hour, and the mean minutes that one of them needs. */
export type Demanded = { readonly perHour: number; readonly meanMinutes: number };

/** Load in erlangs: desks that would be busy all the time. loadOf({ perHour: 30, meanMinutes: 10 }) → 5 */
export function loadOf(demanded: Demanded): number {
	return (demanded.perHour * demanded.meanMinutes) / 60;
}

/**
 * P(wait > minutes), by Erlang C: C(c, a) · e^−(c − a)·t/s. One when the desks cannot carry the load.
 *
 * waitsLonger({ perHour: 30, meanMinutes: 10 }, 7, 1) → 0.2654
 */
export function waitsLonger(demanded: Demanded, desks: number, minutes: number): number {
	const load = loadOf(demanded);
	if (load === 0) return 0;
	const queue = erlangC(load, desks);
	if (queue === null) return 1;
	return queue.mustWait * Math.exp((-(desks - load) * minutes) / demanded.meanMinutes);
}

/**
 * Mean wait in minutes of everybody who comes; null when the desks cannot carry the load.
 *
 * expectedMinutes({ perHour: 30, meanMinutes: 10 }, 7) → 1.62
 */
export function expectedMinutes(demanded: Demanded, desks: number): number | null {
	const load = loadOf(demanded);
	if (load === 0) return 0;
	const queue = erlangC(load, desks);
	return queue === null ? null : queue.meanWait * demanded.meanMinutes;
}

/**
 * The fewest desks that keep a promised wait (Erlang C): nobody leaves, arrivals by chance, service
 * times spread like an exponential. An office whose times spread less needs at most as many.
 *
 * staffNeeded({ perHour: 30, meanMinutes: 10 }, { share: 0.85, minutes: 1 }) → 8; nobody comes → 0
 */
export function staffNeeded(demanded: Demanded, promise: WaitPromise): number {
	const load = loadOf(demanded);
	if (load === 0) return 0;
	let desks = Math.floor(load) + 1;
	while (waitsLonger(demanded, desks, promise.minutes) > 1 - promise.share) desks += 1;
	return desks;
}
