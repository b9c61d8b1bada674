import { weekday } from '../../time/index.ts';
import { mean, variance } from '../../statistics/index.ts';
import type { ClockRow, OfficeFacts } from './clock.ts';
import { quarterSeconds } from './scene.ts';

/** Visits whose weight the shape of the whole office has in the shape of a group. */
const groupWeight = 150;

/**
 * When citizens come, in quarters of an hour from opening on: the office's counts smoothed by their
 * neighbours, each group's own drawn towards them.
 */
export function shapesOf(
	{ opens, closes }: Pick<OfficeFacts, 'opens' | 'closes'>,
	visits: readonly ClockRow[],
	prefixes: readonly string[],
): number[][] {
	const quarters = Math.max(1, Math.ceil((closes - opens) / quarterSeconds));
	const countsOf = (rows: readonly ClockRow[]) => {
		const counts = new Array<number>(quarters).fill(0);
		for (const { taken } of rows) {
			const at = Math.floor((taken - opens) / quarterSeconds);
			const place = Math.min(quarters - 1, Math.max(0, at));
			counts[place] = (counts[place] ?? 0) + 1;
		}
		return smoothed(counts);
	};
	const whole = countsOf(visits);
	const all = whole.reduce((sum, one) => sum + one, 0) || 1;
	return prefixes.map((prefix) => {
		const own = countsOf(visits.filter((row) => row.prefix === prefix));
		return own.map((count, at) => round(count + (groupWeight * (whole[at] ?? 0)) / all));
	});
}

function smoothed(counts: readonly number[]): number[] {
	return counts.map((count, at) => {
		const [before, after] = [counts[at - 1] ?? count, counts[at + 1] ?? count];
		return (before + 2 * count + after) / 4;
	});
}

const round = (value: number) => Math.round(value * 100) / 100;

export type Crowds = {
	/** Visits on a usual day, and what a weekday from Monday on is worth. */
	readonly usual: number;
	readonly weekdays: readonly number[];
	/** Deviation of the logarithm around those, beyond Poisson. */
	readonly spread: number;
};

/** What days bring: weekdays drawn towards 1, and how far days stray beyond chance. */
export function crowdsOf(visits: readonly ClockRow[]): Crowds {
	const byDay = Map.groupBy(
		visits.filter(({ part }) => part === 1),
		({ day }) => day,
	);
	const days = [...byDay].map(([day, rows]) => ({ weekday: weekday(day), n: rows.length }));
	if (days.length === 0) return { usual: 0, weekdays: [1, 1, 1, 1, 1], spread: 0 };
	const usual = mean(days.map(({ n }) => n));
	const weekdays = [1, 2, 3, 4, 5].map((one) => {
		const own = days.filter((day) => day.weekday === one);
		const sum = own.reduce((total, { n }) => total + n, 0);
		return round((sum + 3 * usual) / (own.length + 3) / usual);
	});
	const ratios = days.map(({ weekday: one, n }) => n / (usual * (weekdays[one - 1] ?? 1)));
	const beyond = ratios.length < 2 ? 0 : variance(ratios) - 1 / usual;
	return { usual: round(usual), weekdays, spread: Math.sqrt(Math.max(0, beyond)) };
}
