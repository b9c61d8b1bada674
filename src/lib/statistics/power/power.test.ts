import { describe, expect, test } from 'vitest';
import { lotteryPrecision, nonCentralTail, powerOf, smallestEffect } from './index.ts';
import type { PlannedPrecision } from './index.ts';

const known = (standardError: number) => ({ standardError, degreesOfFreedom: Infinity });

function pairOf(people: number): PlannedPrecision {
	return lotteryPrecision([{ drawn: people, notDrawn: people }], 1, 0) as PlannedPrecision;
}

describe('power', () => {
	test('of two groups of 20 is what R’s power.t.test says', () => {
		expect(powerOf(pairOf(20), 1, 0.05)).toBeCloseTo(0.868953, 6);
	});

	test('of 23 in each group passes 90 %, of 22 nearly (R: n = 22.02110)', () => {
		expect(powerOf(pairOf(22), 1, 0.05)).toBeLessThan(0.9);
		expect(powerOf(pairOf(23), 1, 0.05)).toBeGreaterThan(0.9);
	});

	test.each([
		[64, 0.5],
		[26, 0.8],
		[394, 0.2],
	])(
		'with %d in each group finds Cohen’s d %d four times in five (Cohen 1992, table 2)',
		(n, d) => {
			// Cohen’s 393 for the small effect is a rounding of 393.4.
			expect(powerOf(pairOf(n), d, 0.05)).toBeGreaterThan(0.8);
			expect(powerOf(pairOf(n - 1), d, 0.05)).toBeLessThan(0.803);
		},
	);

	test('without an effect is the chance of a false alarm', () => {
		expect(powerOf(pairOf(5), 0, 0.05)).toBeCloseTo(0.05, 6);
		expect(powerOf(known(2), 0, 0.1)).toBeCloseTo(0.1, 9);
	});

	test('does not care for the sign', () => {
		expect(powerOf(pairOf(9), -1, 0.05)).toBe(powerOf(pairOf(9), 1, 0.05));
	});

	test('of very few people is still a probability', () => {
		for (const freedom of [1, 2, 3])
			expect(nonCentralTail(12.7062, freedom, 0)).toBeLessThanOrEqual(0.5);
		expect(nonCentralTail(12.7062047, 1, 0)).toBeCloseTo(0.025, 4);
	});
});

describe('the smallest effect that is found', () => {
	test('is 2.80 standard errors at 80 % and 3.24 at 90 %', () => {
		expect(smallestEffect(known(1), 0.05, 0.8)).toBeCloseTo(2.801582, 5);
		expect(smallestEffect(known(1), 0.05, 0.9)).toBeCloseTo(3.241516, 5);
	});

	test('has just the power asked for', () => {
		const planned = pairOf(12);
		expect(powerOf(planned, smallestEffect(planned, 0.1, 0.8), 0.1)).toBeCloseTo(0.8, 9);
	});

	test('is not told for a power below the false alarms', () => {
		expect(() => smallestEffect(known(1), 0.05, 0.04)).toThrow(RangeError);
	});
});
