import { describe, expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../../tests/make/simulatedOffice.ts';
import type { Interval } from '../interval.ts';
import { randomFrom } from '../random.ts';
import { intervalOf } from '../staggeredDid.ts';
import { foldedNormalQuantile } from './foldedNormal.ts';
import {
	balanceOf,
	breakdownOf,
	placeboInTime,
	relativeInterval,
	smoothInterval,
} from './index.ts';
import type { EventStudy } from './index.ts';
import { leastAbsolute } from './leastAbsolute.ts';

/** Profits of French restaurants around a cut of VAT, Benzarti & Carloni (2019), as in HonestDiD. */
const restaurants: EventStudy = {
	before: [0.00669635180383921, 0.0293450336903334, -0.00647297222167253, 0.0730149894952774],
	after: [0.195961117744446, 0.312063902616501, 0.239541545510292, 0.126042500138283],
	covariance: symmetric([
		[8.42835812363774e-4],
		[4.7686867765151e-4, 6.42542028799653e-4],
		[2.61805107584223e-4, 3.98742500692606e-4, 5.22994960192591e-4],
		[2.35422034165822e-4, 2.4355151981581e-4, 2.11768609005958e-4, 3.08959541143849e-4],
		[
			1.67637146660127e-4, 2.20196030568331e-4, 1.84072225238197e-4, 1.19786607683636e-4,
			3.59970435965806e-4,
		],
		[
			1.12870766315609e-4, 1.8045911565423e-4, 1.45852784044109e-4, 1.33408131659962e-4,
			2.47881864197552e-4, 4.26394981332123e-4,
		],
		[
			1.99281621462433e-5, 3.84376508009154e-5, 7.00519740348682e-5, 1.01633500889875e-4,
			1.74957924173214e-4, 2.17143780901097e-4, 4.88669786136597e-4,
		],
		[
			-1.36826536618173e-4, -2.96042198897339e-5, 5.95299497945234e-5, 1.07905172626488e-4,
			1.65425692102872e-4, 2.89274787064642e-4, 3.80532204871997e-4, 7.61739443987608e-4,
		],
	]),
};
const firstYear = [1, 0, 0, 0];

function symmetric(lower: number[][]): number[][] {
	return lower.map((row, i) => lower.map((_, j) => (j <= i ? row[j] : lower[j]?.[i]) ?? NaN));
}

function expectInterval(found: Interval, low: number, high: number, within: number): void {
	expect(Math.abs(found.low - low)).toBeLessThan(within);
	expect(Math.abs(found.high - high)).toBeLessThan(within);
}

describe('breaks of parallel trends', () => {
	test.each([
		[0, 0.131411, 0.21617, 0.133193, 0.230363],
		[0.01, 0.154965, 0.270385, 0.124138, 0.368035],
		[0.02, 0.177301, 0.315956, 0.113902, 0.476744],
	])('smooth to %d give the intervals of HonestDiD', (bend, low, high, allLow, allHigh) => {
		// HonestDiD draws its quantile and searches coarsely: 1e-3.
		expectInterval(smoothInterval(restaurants, bend, 0.95, firstYear), low, high, 1.2e-3);
		expectInterval(smoothInterval(restaurants, bend, 0.95), allLow, allHigh, 1.2e-3);
	});

	test.each([
		[0, 0.159152, 0.23284, 0.002],
		[0.5, 0.118889, 0.270824, 0.01],
		[1, 0.067231, 0.317924, 0.015],
	])(
		'of %d times the worst before are close to their conditional ones',
		(ratio, low, high, within) => {
			const found = relativeInterval(restaurants, ratio, 0.95, firstYear);
			expectInterval(found, low, high, within);
		},
	);

	test('overturn the first year only when larger than ever before', () => {
		const at = (ratio: number) => relativeInterval(restaurants, ratio, 0.95, firstYear);
		const size = breakdownOf(at, 20);
		expect(size).toBeGreaterThan(1.2);
		expect(size).toBeLessThan(2);
		expect(at(size - 0.01).low).toBeGreaterThan(0);
		expect(at(size + 0.01).low).toBeLessThan(0);
	});

	test('have nothing to overturn where nothing was found', () => {
		expect(breakdownOf(() => ({ low: -1, high: 1 }), 5)).toBe(0);
		expect(breakdownOf(() => ({ low: 1, high: 2 }), 5)).toBe(Infinity);
	});

	test('within what was allowed leave the truth in the interval as promised', () => {
		const random = randomFrom('patah');
		const study = (truth: number[]) => {
			const reference = random.normal(0, 0.4);
			const values = truth.map((value) => value + random.normal(0, 0.4) - reference);
			const covariance = truth.map((_, i) => truth.map((__, j) => (i === j ? 0.32 : 0.16)));
			return { before: values.slice(0, 3), after: values.slice(3), covariance };
		};
		let smooth = 0;
		let relative = 0;
		for (let run = 0; run < 400; run += 1) {
			// Drifts by 0.5 a period, and by 0.7 from the course on: true effect 0.
			const found = study([-2, -1.5, -0.5, 0.7, 1.4]);
			const { low, high } = smoothInterval(found, 0.5, 0.9);
			if (low <= 0 && high >= 0) smooth += 1;
			const wide = relativeInterval(found, 1, 0.9);
			if (wide.low <= 0 && wide.high >= 0) relative += 1;
		}
		expect(smooth / 400).toBeGreaterThan(0.88);
		expect(relative / 400).toBeGreaterThan(0.88);
	});
});

test('a placebo in time finds nothing in sound offices and the drift in others', () => {
	const found = (drift: number) => {
		let claims = 0;
		for (let run = 0; run < 60; run += 1) {
			const { panel } = aSimulatedOffice(`plasebo-${run}`, { effect: -2, drift, weeks: 24 });
			const placebo = placeboInTime(panel, 4);
			if (!placebo) continue;
			const { low, high } = intervalOf(placebo, 0.9);
			if (low > 0 || high < 0) claims += 1;
		}
		return claims / 60;
	};
	expect(found(0)).toBeLessThan(0.2);
	expect(found(-0.3)).toBeGreaterThan(0.6);
});

describe('balance', () => {
	test('of shares is their difference in standard deviations', () => {
		const half = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
		const fifth = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
		const found = balanceOf(half, fifth);
		const pooled = Math.sqrt(((0.25 + 0.16) / 2) * (10 / 9));
		expect(found?.standardised).toBeCloseTo(0.3 / pooled, 12);
		expect(found?.varianceRatio).toBeCloseTo(0.25 / 0.16, 12);
	});

	test('does not grow with the number of people, and needs two of each', () => {
		const [one, other] = [
			[1, 2, 3, 4],
			[2, 3, 4, 6],
		];
		const once = balanceOf(one, other)?.standardised ?? NaN;
		const many = balanceOf(
			Array(50).fill(one).flat() as number[],
			Array(50).fill(other).flat() as number[],
		);
		expect((many?.standardised ?? NaN) / once).toBeCloseTo(Math.sqrt((199 / 200) * (4 / 3)), 9);
		expect(balanceOf([1], [1, 2])).toBeNull();
	});
});

test('a bias widens what an estimate may miss', () => {
	expect(foldedNormalQuantile(0, 0.95)).toBeCloseTo(1.959964, 6);
	expect(foldedNormalQuantile(8, 0.95)).toBeCloseTo(8 + 1.644854, 6);
	expect(leastAbsolute([[2]], [-3], 1)).toEqual([1]);
	expect(leastAbsolute([[2]], [0.5], 1)[0]).toBeCloseTo(0, 12);
});
