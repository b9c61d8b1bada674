import { waitWith } from '../../value/rules-wait.ts';
import type { OfficeNeed } from './facts.ts';

/**
 * Minutes that citizens of an office wait longer while one of its officers is away, by half-hour of a
 * usual day: 48 numbers. By Erlang C, everybody serving everything, so rather too few than too many.
 */
export function lostWithoutOne(office: OfficeNeed, present: number): number[] {
	const weekdays = new Set(office.tickets.map(({ weekday }) => weekday)).size || 1;
	const lost = Array.from({ length: 48 }, () => 0);
	const byHalf = Map.groupBy(office.tickets, ({ halfHour }) => halfHour);
	for (const [halfHour, own] of byHalf) {
		const n = own.reduce((sum, { mean }) => sum + mean, 0) / weekdays;
		const demanded = { perHour: 2 * n, meanMinutes: office.minutes };
		const longer = waitWith(demanded, Math.max(0, present - 1)) - waitWith(demanded, present);
		lost[halfHour] = Math.max(0, n * longer);
	}
	return lost;
}
