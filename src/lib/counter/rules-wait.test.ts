import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWait } from './rules-wait.ts';

/** 20 visits of 300 seconds on average, standard deviation 60. */
const steady = { visits: 20, seconds: 6000, secondsSquared: 20 * 300 * 300 + 19 * 60 * 60 };
const pace = new Map([[1, steady]]);

describe('the expected wait', () => {
	test('is the work ahead divided by the open desks, with a range', () => {
		expect(estimateWait([1, 1], [], pace, 1)).toMatchObject({ minutes: 10, low: 8, high: 12 });
		expect(estimateWait([1, 1], [], pace, 2)).toMatchObject({ minutes: 5, low: 4, high: 6 });
	});

	test('counts half a service for each citizen at a desk', () => {
		expect(estimateWait([], [1, 1], pace, 1)?.minutes).toBe(5);
	});

	test('is not told when no desk is open', () => {
		expect(estimateWait([1], [], pace, 0)).toBeNull();
	});

	test('says when an office has too few visits to be measured', () => {
		const wait = estimateWait([1], [], new Map([[1, { ...steady, visits: 9 }]]), 1);
		expect(wait).toMatchObject({ minutes: 10, measured: false });
	});

	test('grows with the queue, and its range holds it', () => {
		fc.assert(
			fc.property(fc.nat(40), fc.integer({ min: 1, max: 8 }), (length, desks) => {
				const wait = estimateWait(Array(length).fill(1), [], pace, desks);
				const longer = estimateWait(Array(length + 1).fill(1), [], pace, desks);
				if (!wait || !longer) throw new Error('desks are open');
				expect(longer.minutes).toBeGreaterThanOrEqual(wait.minutes);
				expect(wait.low).toBeLessThanOrEqual(wait.minutes);
				expect(wait.high).toBeGreaterThanOrEqual(wait.minutes);
			}),
		);
	});
});
