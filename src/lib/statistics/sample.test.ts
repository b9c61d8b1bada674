import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, weightedMean } from './mean.ts';
import { quantile } from './quantile.ts';
import { standardDeviation, variance } from './variance.ts';
import { wilsonInterval } from './wilson.ts';

describe('a sample', () => {
	test('keeps its digits: NIST StRD NumAcc4, 1001 values near ten million', () => {
		const values = [10_000_000.2];
		for (let n = 0; n < 500; n += 1) values.push(10_000_000.1, 10_000_000.3);
		expect(mean(values)).toBeCloseTo(10_000_000.2, 7);
		expect(standardDeviation(values)).toBeCloseTo(0.1, 8);
	});

	test('has quartiles of type 7, as R and percentile_cont give them', () => {
		expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
		expect(quantile([4, 1, 3, 2, 10], 0.5)).toBe(3);
		expect(quantile([7], 0.9)).toBe(7);
	});

	test('of nothing has no mean, no variance and no quantile', () => {
		expect(() => mean([])).toThrow(RangeError);
		expect(() => variance([1])).toThrow(RangeError);
		expect(() => quantile([], 0.5)).toThrow(RangeError);
		expect(() => weightedMean([1], [0])).toThrow(RangeError);
	});

	test('with equal weights has its plain mean', () => {
		const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, (sample) => {
				const weights = sample.map(() => 2);
				expect(weightedMean(sample, weights)).toBeCloseTo(mean(sample), 6);
			}),
		);
	});
});

describe('the interval of a share', () => {
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('of %i in %i is as Newcombe (1998) prints it for method 3', (successes, trials, low, high) => {
		const interval = wilsonInterval(successes, trials, 0.95);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	test('holds the share and stays between nothing and all', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (some, trials) => {
				const successes = Math.min(some, trials);
				const { low, high } = wilsonInterval(successes, trials, 0.9);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
				expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
			}),
		);
	});
});
