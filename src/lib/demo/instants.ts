import type { Day } from '../time/index.ts';

const wib = 7 * 3600;

const known = new Map<Day, number>();

/** Midnight in Jakarta as seconds since 1970; remembered, because the city asks millions of times. */
export function midnightOf(day: Day): number {
	let seconds = known.get(day);
	if (seconds === undefined) {
		seconds = Date.parse(`${day}T00:00:00Z`) / 1000 - wib;
		known.set(day, seconds);
	}
	return seconds;
}

/** secondsAt(day('1970-01-02'), 7.5) → 88200: half past seven in Jakarta */
export function secondsAt(day: Day, hours: number): number {
	return midnightOf(day) + Math.round(hours * 3600);
}
