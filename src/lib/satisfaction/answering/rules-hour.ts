import { clockOf } from '../../time/index.ts';
import type { Band } from './channel.ts';

/** All of a time that an answer keeps. hourOf(11.48 in Jakarta) → 11 */
export function hourOf(instant: Date): number {
	return Number(clockOf(instant).slice(0, 2));
}

/**
 * The half of the day on the form of the law, which leaves out the hour of the midday rest: a visit
 * that ends in it counts to the afternoon.
 *
 * bandOf(11) → 'morning'; bandOf(12) → 'afternoon'
 */
export function bandOf(hour: number): Band {
	return hour < 12 ? 'morning' : 'afternoon';
}
