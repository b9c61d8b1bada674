import type { Random } from './random.ts';

/** Citizens an hour from 07:30 in half hours: a morning peak, a dip at noon, a lower afternoon. */
const halfHours = [6, 9, 11, 12, 12, 11, 9.5, 7.5, 5, 3, 3, 6.5, 7.5, 6.5, 4.5, 2.5];
const opensAt = 7.5 * 3600;

const whole = halfHours.reduce((sum, one) => sum + one, 0);

/** How many come when `mean` are expected (Knuth's Poisson; a normal from 60 on). */
export function crowdToday(random: Random, mean: number): number {
	if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
	const limit = Math.exp(-mean);
	let count = 0;
	for (let product = random.next(); product > limit; product *= random.next()) count += 1;
	return count;
}

/** The times of `count` tickets in seconds since midnight, in order. */
export function arrivalTimes(random: Random, count: number): Uint32Array {
	const times = new Uint32Array(count);
	for (let index = 0; index < count; index += 1) {
		let left = random.next() * whole;
		let slot = 0;
		while (slot < halfHours.length - 1 && left >= (halfHours[slot] as number)) {
			left -= halfHours[slot] as number;
			slot += 1;
		}
		const within = left / (halfHours[slot] as number);
		times[index] = Math.floor(opensAt + (slot + within) * 1800);
	}
	return times.sort();
}
