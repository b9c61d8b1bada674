import { choleskyOf, choleskySolve } from './cholesky.ts';
import { fisherCdf } from './fisher.ts';
import { clusterCovariance, leastSquares } from './leastSquares.ts';
import type { AnyPanel } from './preparedPanel.ts';
import { untreatedPast } from './untreatedPast.ts';
import type { UntreatedPast } from './untreatedPast.ts';

export type PreTrend = {
	/** Probability of differences as large as these if the later trained moved like the others. */
	readonly p: number;
	/** Difference from the others in each lead, the latest first, in the unit of the outcome. */
	readonly leads: readonly number[];
};

/**
 * Did those who were trained later already drift away before? If so the difference afterwards is not
 * the work of the course, and nobody may say that it is.
 *
 * Two tests on untreated cells only: `count` leads of `width` periods jointly (a dip just before the
 * course), and one steady slope up to it (which leads alone often miss); p is the smaller one,
 * doubled (Bonferroni). Borusyak, Jaravel & Spiess 2024, section 4.4; errors clustered by unit.
 * Where everybody is trained in the end a slope cannot be told apart from the weeks themselves, and
 * the leads decide alone. A high p is no proof: small drifts pass (Roth 2022).
 *
 * Null when too little lies before the course to test anything.
 */
export function preTrend(panel: AnyPanel, count: number, width: number): PreTrend | null {
	const past = untreatedPast(panel);
	const leads = fewestLeads(past, count, width);
	if (leads === null) return null;
	const slope = waldTest(past, [(distance) => Math.max(distance, 0)], Infinity);
	const p = slope === null ? leads.p : Math.min(1, 2 * Math.min(leads.p, slope.p));
	return { p, leads: leads.coefficients };
}

/** As many leads as the time before the course allows, at least one. */
function fewestLeads(past: UntreatedPast, count: number, width: number): Tested | null {
	for (let leads = count; leads > 0; leads -= 1) {
		const indicators = Array.from({ length: leads }, (_, lead) => (distance: number) => {
			return distance > 0 && Math.floor((distance - 1) / width) === lead ? 1 : 0;
		});
		const tested = waldTest(past, indicators, leads * width);
		if (tested) return tested;
	}
	return null;
}

type Tested = { readonly p: number; readonly coefficients: readonly number[] };

/**
 * Joint test that no regressor (a function of the periods left until the course) matters. F with the
 * numbers of Hotelling's T², because a covariance from few officers is itself uncertain.
 */
function waldTest(
	past: UntreatedPast,
	regressors: readonly ((distance: number) => number)[],
	reach: number,
): Tested | null {
	const columns = regressors.map((regressor) => past.within(regressor));
	const later = past.unitsWithin(reach);
	const k = columns.length;
	if (later <= k + 1 || columns.some((column) => !varies(column))) return null;
	const fit = leastSquares(columns, past.response);
	if (fit === null) return null;
	const b = Float64Array.from(fit.coefficients);
	const covariance = clusterCovariance(fit, columns, past.units).flat();
	const solved = choleskySolve(choleskyOf(Float64Array.from(covariance), k), b);
	const wald = b.reduce((sum, value, i) => sum + value * (solved[i] as number), 0);
	const f = (wald * (later - k)) / (k * (later - 1));
	return { p: 1 - fisherCdf(f, k, later - k), coefficients: fit.coefficients };
}

/** A regressor that unit and period effects explain wholly leaves only rounding behind. */
function varies(column: Float64Array): boolean {
	return column.some((value) => Math.abs(value) > 1e-6);
}
