import { dayFactors, expectedTotal } from './dayFactors.ts';
import { dayShape, type DayCounts } from './dayShape.ts';
import { dispersionOf, nearestInterval, type CountInterval } from './negativeBinomial.ts';

/** A day that is over: what it was like, and what was counted by group and part of the day. */
export type DemandDay = {
	readonly kind: string;
	readonly traits: readonly string[];
	readonly counts: DayCounts;
};

export type Expected = CountInterval & { readonly mean: number };

export type DayForecast = {
	/** By group and part of the day. */
	readonly cells: readonly (readonly Expected[])[];
	/** By part of the day, all groups together. */
	readonly parts: readonly Expected[];
	readonly day: Expected;
};

export type DemandModel = (day: Pick<DemandDay, 'kind' | 'traits'>, level?: number) => DayForecast;

/**
 * Expected counts of a coming day with ranges: the total by multiplied traits (dayFactors), divided
 * by the usual shape of such a day (dayShape), spread as a negative binomial whose dispersion is
 * measured at each of the three levels. `level` of the ranges: 0.9 unless told.
 */
export function demandModel(days: readonly DemandDay[]): DemandModel {
	const totals = days.map(({ traits, counts }) => ({ traits, total: sumOf(counts.flat()) }));
	const factors = dayFactors(totals);
	const shape = dayShape(days);
	const expected = ({ kind, traits }: Pick<DemandDay, 'kind' | 'traits'>) => {
		const total = expectedTotal(factors, traits);
		const cells = shape(kind).map((line) => line.map((share) => share * total));
		return { total, cells, parts: partsOf(cells) };
	};
	const past = days.map((day) => ({ day, means: expected(day) }));
	const spread = {
		day: dispersionOf(
			totals.map(({ total }) => total),
			past.map(({ means }) => means.total),
			factors.factors.size / 2,
		),
		parts: dispersionOf(
			past.flatMap(({ day }) => partsOf(day.counts)),
			past.flatMap(({ means }) => means.parts),
			0,
		),
		cells: dispersionOf(
			past.flatMap(({ day }) => day.counts.flat()),
			past.flatMap(({ means }) => means.cells.flat()),
			0,
		),
	};
	return (day, level = 0.9) => {
		const { total, cells, parts } = expected(day);
		const range = (mean: number, dispersion: number): Expected => ({
			mean,
			...nearestInterval(mean, dispersion, level),
		});
		return {
			cells: cells.map((line) => line.map((mean) => range(mean, spread.cells))),
			parts: parts.map((mean) => range(mean, spread.parts)),
			day: range(total, spread.day),
		};
	};
}

/** partsOf([[1, 2], [3, 4]]) → [4, 6] */
export function partsOf(cells: DayCounts): number[] {
	return (cells[0] ?? []).map((_, part) => sumOf(cells.map((line) => line[part] ?? 0)));
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
