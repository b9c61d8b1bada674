import { ikm } from '../rules-ikm.ts';
import { meanIndex } from '../rules-mean.ts';
import { normalQuantile } from '../../statistics/index.ts';
import { measuredOf } from './measured.ts';
import type { Measured } from './measured.ts';
import { indexMean } from './rules-interval.ts';
import type { Range } from './rules-interval.ts';
import { together } from './sums.ts';
import type { Sums } from './sums.ts';

/** An office as far as a region needs it. */
export type RegionOffice = {
	readonly regionCode: string;
	readonly measured: Measured | null;
	readonly sums: Sums | null;
};

export type NamedOffice = RegionOffice & { readonly code: string; readonly name: string };

/** A city or the province: the mean in which each office counts once, and all answers together. */
export type RegionResult = {
	/** Offices with a figure, of all. */
	readonly shown: number;
	readonly offices: number;
	/** hundredths */
	readonly mean: number | null;
	readonly range: Range | null;
	readonly pooled: Measured | null;
};

/**
 * Of offices, those whose figure is shown. Both values are made of published figures alone, so they
 * say nothing of an office that is not shown.
 */
export function regionOf(offices: readonly RegionOffice[]): RegionResult {
	const shown = offices.flatMap(({ sums, measured }) =>
		sums && measured ? [{ sums, measured }] : [],
	);
	const sums = shown
		.map((office) => office.sums)
		.reduce<Sums | null>((all, one) => (all === null ? one : together(all, one)), null);
	const counted = shown.every(({ measured }) => measured.visits !== null);
	const visits = shown.reduce((sum, { measured }) => sum + (measured.visits ?? 0), 0);
	const mean = meanIndex(shown.map((office) => ikm(office.sums.scores, office.sums.answers)));
	const squares = shown.reduce((sum, one) => sum + (indexMean(one.sums)?.error ?? 0) ** 2, 0);
	const half = (normalQuantile(0.95) * Math.sqrt(squares)) / Math.max(1, shown.length);
	return {
		shown: shown.length,
		offices: offices.length,
		mean,
		range: mean === null || half === 0 ? null : { low: mean / 100 - half, high: mean / 100 + half },
		pooled: sums === null ? null : measuredOf(sums, counted ? visits : null),
	};
}

/** The five cities and the regency; the hall of the province belongs to none. */
export function byCity<T extends RegionOffice>(
	offices: readonly T[],
): { city: string; offices: T[] }[] {
	const inCity = offices.filter(({ regionCode }) => regionCode.length >= 5);
	return [...Map.groupBy(inCity, ({ regionCode }) => regionCode.slice(0, 5))]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([city, group]) => ({ city, offices: group }));
}

const listed = 10;

/** The offices with the lowest figure first, those without one left out. */
export function lowestOffices(offices: readonly NamedOffice[]): NamedOffice[] {
	return offices
		.filter(({ measured }) => measured !== null)
		.toSorted((a, b) => (a.measured?.index ?? 0) - (b.measured?.index ?? 0))
		.slice(0, listed);
}
