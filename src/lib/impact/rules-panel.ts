import type { Cell, Panel } from '../statistics/index.ts';
import { day, daysBetween, isoWeekStart } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { ImpactPanel } from './panel.ts';

/** The number of a week, so that weeks without any visit keep their place. A Monday is week 0. */
const firstMonday = day('2020-01-06');

/**
 * The panel as the statistics room takes it: one stratum per service, outcome per visit in minutes or
 * per answer in points of IKM, which is the sum of nine scores / 9 × 25 (Permenpan RB 14/2017).
 *
 * The week in which an officer passed belongs neither to before nor to after: the officer was away
 * at the course, and colleagues carried the queue.
 */
export function arrangePanel(given: ImpactPanel): Panel {
	const numbers = new Map<Day, number>();
	const numberOf = (week: Day) => {
		const known = numbers.get(week) ?? daysBetween(firstMonday, isoWeekStart(week)) / 7;
		numbers.set(week, known);
		return known;
	};
	const scale = given.measure === 'ikm' ? 25 / 9 : 1;
	const adoptedAt = new Map<number, number>();
	for (const [officerId, date] of given.trainedOn) adoptedAt.set(officerId, numberOf(date) + 1);
	const cells: Cell[] = [];
	for (const { officerId, serviceId, week, n, sum } of given.weeks) {
		const period = numberOf(week);
		if (n > 0 && adoptedAt.get(officerId) !== period + 1)
			cells.push({
				unit: officerId,
				period,
				stratum: serviceId,
				n,
				sum: sum * scale,
			});
	}
	return { cells, adoptedAt };
}

/**
 * Weeks from the first of the data to the course of the median trained officer who has data; 0 when
 * nobody was trained within them.
 */
export function weeksBeforeCourse({ cells, adoptedAt }: Panel): number {
	const first = cells.reduce((least, cell) => Math.min(least, cell.period), Infinity);
	const last = cells.reduce((most, cell) => Math.max(most, cell.period), -Infinity);
	const seen = new Set(cells.map((cell) => cell.unit));
	const before = [...adoptedAt]
		.filter(([unit, period]) => seen.has(unit) && period > first && period <= last)
		.map(([, period]) => period - first)
		.sort((a, b) => a - b);
	return before[Math.floor(before.length / 2)] ?? 0;
}
