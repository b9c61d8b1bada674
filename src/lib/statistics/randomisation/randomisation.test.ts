import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { drawScheme, randomisationTest, strataContrast, wedgeContrast } from './index.ts';
import { arrangementCount, arrangementsOf } from './scheme.ts';

/** Height in inches of crossed and self-fertilised maize, Darwin (1876), pair by pair. */
const maize = [
	[23.5, 17.375],
	[12, 20.375],
	[21, 20],
	[22, 20],
	[19.125, 18.375],
	[21.5, 18.625],
	[22.125, 18.625],
	[20.375, 15.25],
	[18.25, 16.5],
	[21.625, 18],
	[23.25, 16.25],
	[21, 18],
	[22.125, 12.75],
	[23, 15.5],
	[12, 18],
];

function testOf(strata: number[], drawn: number[], values: number[], options = {}) {
	const contrast = strataContrast(strata);
	return randomisationTest(drawScheme(strata, drawn), contrast, { drawn, values }, options);
}

describe('randomisation inference', () => {
	test('gives a lady who tells all eight cups apart 1 chance in 70, or 2 of both signs', () => {
		const milkFirst = [1, 1, 1, 1, 0, 0, 0, 0];
		const found = testOf(Array(8).fill(0) as number[], milkFirst, milkFirst);
		expect(found).toMatchObject({ draws: 70, exact: true, pError: 0, estimate: 1 });
		expect(found.p).toBeCloseTo(2 / 70, 12);
	});

	test('gives Darwin’s maize 1726 of 32768 (Fisher 1935)', () => {
		const pairs = maize.flatMap((_, pair) => [pair, pair]);
		const drawn = maize.flatMap(() => [1, 0]);
		const found = testOf(pairs, drawn, maize.flat());
		expect(found.draws).toBe(32_768);
		expect(found.p * 32_768).toBeCloseTo(1726, 6);
		expect(found.estimate).toBeCloseTo(314 / 8 / 15, 9);
		// 0 is just held at 95 %, and no longer at 90 %.
		expect(testOf(pairs, drawn, maize.flat(), { level: 0.95 }).interval.low).toBeLessThan(0);
		expect(found.interval.low).toBeGreaterThan(0);
	});

	test('by sampled draws agrees with all of them within its error', () => {
		// 18 people in three strata, 9 seats: 20³ draws.
		const random = randomFrom('setuju');
		const strata = Array.from({ length: 18 }, (_, i) => i % 3);
		const drawn = strata.map((_, i) => (i < 9 ? 1 : 0));
		const values = drawn.map((got) => random.normal(10 - 0.8 * got, 1));
		const scheme = drawScheme(strata, drawn);
		const trial = { drawn, values };
		const exact = randomisationTest(scheme, strataContrast(strata), trial);
		expect(exact.draws).toBe(20 ** 3);
		const beyondCounting = { ...scheme, count: Infinity };
		const sampled = randomisationTest(beyondCounting, strataContrast(strata), trial);
		expect(sampled.exact).toBe(false);
		expect(Math.abs(sampled.p - exact.p)).toBeLessThan(3 * sampled.pError);
		expect(Math.abs(sampled.interval.low - exact.interval.low)).toBeLessThan(0.1);
		expect(Math.abs(sampled.interval.high - exact.interval.high)).toBeLessThan(0.1);
	});

	test('has p at the end of its interval just at the limit', () => {
		const strata = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
		const drawn = [1, 1, 1, 0, 0, 0, 1, 1, 0, 0];
		const values = [3.1, 4.7, 5.2, 6.3, 5.9, 7.7, 2.2, 1.9, 4.4, 3.8];
		const { interval } = testOf(strata, drawn, values);
		const without = (effect: number) =>
			testOf(
				strata,
				drawn,
				values.map((value, i) => value - effect * (drawn[i] ?? 0)),
			).p;
		for (const [end, outward] of [
			[interval.low, -0.001],
			[interval.high, 0.001],
		] as const) {
			expect(without(end + outward)).toBeLessThanOrEqual(0.1);
			expect(without(end - outward)).toBeGreaterThan(0.1);
		}
	});

	test('of three people can contradict nothing', () => {
		const found = testOf([0, 0, 0], [1, 0, 0], [1, 5, 6]);
		expect(found.p).toBeCloseTo(1 / 3, 9);
		expect(found.interval).toEqual({ low: -Infinity, high: Infinity });
	});

	test('of a stepped wedge finds the effect whatever all offices met together', () => {
		const [offices, periods] = [6, 4];
		const drawn = [1, 1, 2, 2, 3, 3];
		const random = randomFrom('tangga');
		const values = drawn.flatMap((start) =>
			Array.from(
				{ length: periods },
				(_, t) => 9 + 4 * t + (t >= start ? -2 : 0) + random.normal(0, 0.3),
			),
		);
		const scheme = drawScheme(Array(offices).fill(0) as number[], drawn);
		const found = randomisationTest(scheme, wedgeContrast(periods), { drawn, values });
		expect(found.draws).toBe(90);
		expect(found.p).toBeCloseTo(1 / 90, 9);
		expect(found.interval.low).toBeLessThan(-2);
		expect(found.interval.high).toBeGreaterThan(-2);
		expect(found.interval.high).toBeLessThan(-1);
	});

	test('alarms falsely no more often than promised', () => {
		const strata = Array.from({ length: 14 }, (_, i) => i % 2);
		const random = randomFrom('tenang');
		let alarms = 0;
		for (let run = 0; run < 200; run += 1) {
			const drawn = drawScheme(
				strata,
				strata.map((_, i) => (i < 6 ? 1 : 0)),
			).draw(random);
			const values = strata.map((s) => random.logNormal(2 + s, 0.7));
			if (testOf(strata, [...drawn], values).p <= 0.1) alarms += 1;
		}
		expect(alarms / 200).toBeGreaterThan(0.05);
		expect(alarms / 200).toBeLessThan(0.15);
	});
});

test('orders of a list are counted as they are listed', () => {
	for (const list of [[1, 0, 0], [2, 2, 1, 3, 1], [0], [1, 1]])
		expect([...arrangementsOf(list)]).toHaveLength(arrangementCount(list));
	expect([...arrangementsOf([1, 0, 0])]).toEqual([
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	]);
});
