import { aspectKeys } from './aspect.ts';
import type { AspectKey, Indicator, IndicatorKey, Instrument } from './aspect.ts';

/** Scores by indicator, in hundredths; one that nobody has judged is absent. */
export type Scores0To5 = ReadonlyMap<IndicatorKey, number>;

/** Between the lowest and the highest that it can become; equal once everything is judged. */
export type IndexRange = { readonly low: number; readonly high: number };

export type AspectScore = IndexRange & {
	readonly aspect: AspectKey;
	readonly weight: number;
	readonly judged: number;
	readonly indicators: number;
};

const full = 500;

/** Weighted mean of indicators in hundredths; what is not judged counts as 0 and as 5. */
function meanOf(indicators: readonly Indicator[], scores: Scores0To5): IndexRange {
	const weights = indicators.reduce((sum, { weight }) => sum + weight, 0);
	const with0Or5 = (missing: number) =>
		indicators.reduce((sum, { key, weight }) => sum + weight * (scores.get(key) ?? missing), 0) /
		weights;
	return { low: with0Or5(0), high: with0Or5(full) };
}

export function aspectScores(instrument: Instrument, scores: Scores0To5): AspectScore[] {
	return aspectKeys.map((aspect) => {
		const own = instrument.indicators.filter((indicator) => indicator.aspect === aspect);
		const weight = instrument.aspects.find(({ key }) => key === aspect)?.weight ?? 0;
		const judged = own.filter(({ key }) => scores.has(key)).length;
		return { aspect, weight, judged, indicators: own.length, ...meanOf(own, scores) };
	});
}

/**
 * The *Indeks Pelayanan Publik* in hundredths: Σ weight × aspect, rounded once half up.
 *
 * indexOfService(all aspects 400) → { low: 400, high: 400 }
 */
export function indexOfService(aspects: readonly AspectScore[]): IndexRange {
	const sum = (bound: 'low' | 'high') =>
		Math.round(aspects.reduce((all, aspect) => all + aspect.weight * aspect[bound], 0) / 100);
	return { low: sum('low'), high: sum('high') };
}

/** Classes with their lower end in hundredths. Recalled, not read: the page says so. */
const classes = [
	['A', 451],
	['A-', 401],
	['B', 351],
	['B-', 301],
	['C', 251],
	['C-', 201],
	['D', 151],
	['E', 101],
	['F', 0],
] as const;
export type ServiceClass = (typeof classes)[number][0];

/** serviceClassOf(401) → 'A-'; serviceClassOf(400) → 'B' */
export function serviceClassOf(hundredths: number): ServiceClass {
	return classes.find(([, from]) => hundredths >= from)?.[0] ?? 'F';
}

/** The table as it stands, best first: name, from, to. */
export const serviceClasses = classes.map(([name, from], at) => ({
	name,
	from,
	to: at === 0 ? full : (classes[at - 1]?.[1] ?? full) - 1,
}));
