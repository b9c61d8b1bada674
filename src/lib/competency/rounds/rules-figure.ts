import { studentQuantile } from '../../statistics/index.ts';
import type { ProvenLevel } from '../level.ts';
import type { LevelTally, PartResult } from './round.ts';

/** A level is a whole number, so each answer is off by up to a half: that variance is never zero. */
export const roundingVariance = 1 / 12;

const within = (value: number) => Math.min(5, Math.max(0, value));

/** The middle level: the lower one of two in the middle, so that a group never lifts by half a person. */
function medianOf(tally: LevelTally, n: number): ProvenLevel {
	let before = 0;
	const at = tally.findIndex((count) => (before += count) * 2 >= n);
	return Math.max(0, at) as ProvenLevel;
}

/**
 * What a part saw: the middle level, the mean, and for several people the interval of the mean by
 * Student's t (Gosset 1908), with 1/12 added to the variance since levels are rounded.
 *
 * Three who saw 2, 3, 3 → level 3, mean 2.67, from 1.09 to 4.24
 */
export function figureOf(tally: LevelTally): Omit<PartResult, 'part'> {
	const n = tally.reduce((sum, count) => sum + count, 0);
	const mean = tally.reduce((sum, count, level) => sum + count * level, 0) / n;
	const level = medianOf(tally, n);
	if (n < 2) return { n, level, mean, low: null, high: null };
	const squares = tally.reduce((sum, count, at) => sum + count * (at - mean) ** 2, 0);
	const variance = squares / (n - 1) + roundingVariance;
	const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
	return { n, level, mean, low: within(mean - half), high: within(mean + half) };
}
