import { ikmOf, meanIndex } from '../../satisfaction/index.ts';
import { normalQuantile, wilsonInterval } from '../../statistics/index.ts';
import type { BriefFigure } from './briefFigure.ts';
import type { BriefMeasure } from './briefMeasure.ts';
import type { OfficeSums } from './officeSums.ts';

/** Stored nowhere, named on the page and in print. */
export const briefRule = 'ringkasan/1: rata-rata berstrata kantor, rentang 90% dari beda antarhari';

/** Of fewer nothing is told. */
const fewestTold = 5;

const level = 0.9;
const z = normalQuantile((1 + level) / 2);
const minute = 60;
const pointsAScore = 25 / 9;

/**
 * A measure of some offices together. Minutes: all seconds over all visits, the interval from how the
 * days of each office differ (ratio estimator, offices as strata). IKM: each office counts once, as
 * the province reports it. Complaints: the share within its limit, Wilson's interval.
 */
export function figureOf(measure: BriefMeasure, offices: readonly OfficeSums[]): BriefFigure {
	if (measure === 'ikm') return ikmFigure(offices);
	if (measure === 'complaints')
		return shareFigure(total(offices, 'complaints'), total(offices, 'complaintsInTime'));
	const seconds = measure === 'waited' ? 'waitedSeconds' : 'servedSeconds';
	const spread = measure === 'waited' ? 'waitedSpread' : 'servedSpread';
	return minuteFigure(total(offices, 'visits'), total(offices, seconds), total(offices, spread));
}

/** Minutes a visit from seconds and their spread. */
export function minuteFigure(visits: number, seconds: number, spread: number): BriefFigure {
	const scale = minute * visits;
	return symmetric(visits, seconds / scale, Math.sqrt(spread) / scale);
}

function ikmFigure(offices: readonly OfficeSums[]): BriefFigure {
	const told = offices.filter(({ answers }) => answers >= fewestTold);
	const mean = meanIndex(told.map(({ scores, answers }) => ikmOf(scores, answers)));
	const squares = told.reduce(
		(sum, { scoreSpread, answers }) => sum + scoreSpread * (pointsAScore / answers) ** 2,
		0,
	);
	return symmetric(total(told, 'answers'), (mean ?? 0) / 100, Math.sqrt(squares) / told.length);
}

/** Complaints within their limit, in per cent. */
export function shareFigure(n: number, inTime: number): BriefFigure {
	if (n < fewestTold) return unknownOf(n);
	const { low, high } = wilsonInterval(inTime, n, level);
	return { value: (100 * inTime) / n, low: 100 * low, high: 100 * high, n };
}

/** A value with its standard error; nothing of fewer than five. */
export function symmetric(n: number, value: number, error: number): BriefFigure {
	if (n < fewestTold) return unknownOf(n);
	return { value, low: value - z * error, high: value + z * error, n };
}

const unknownOf = (n: number): BriefFigure => ({ value: null, low: null, high: null, n });

function total(offices: readonly OfficeSums[], of: keyof OfficeSums): number {
	return offices.reduce((sum, office) => sum + office[of], 0);
}
