import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { intervalOf } from '../staggeredDid.ts';
import { biasReduced, wildBootstrap, wildInterval } from './index.ts';
import type { RobustEstimate, WildTest } from './index.ts';
import { symmetricFunction } from './symmetric.ts';
import { wildWeights } from './wildWeights.ts';

/** Hours of sleep gained by ten patients under two drugs, Student (1908), as in R's `sleep`. */
const sleep = [
	[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
	[1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
];

const column = (values: readonly number[]) => Float64Array.from(values);
const ones = (count: number) => new Float64Array(count).fill(1);
const hours = column(sleep.flat());
const second = column([...Array(10).fill(0), ...Array(10).fill(1)] as number[]);
const patient = [...Array(20).keys()].map((i) => i % 10);

describe('errors for few clusters', () => {
	test('with every row its own cluster are those of Welch: Student’s sleep, t = 1.8608', () => {
		const found = biasReduced([ones(20), second], hours, [...hours.keys()], [0, 1]);
		expect(found?.estimate).toBeCloseTo(1.58, 12);
		expect(found?.standardError).toBeCloseTo(0.849091, 6);
		expect((found?.estimate ?? NaN) / (found?.standardError ?? NaN)).toBeCloseTo(1.8608, 4);
		expect(found?.degreesOfFreedom).toBeCloseTo(18, 9);
	});

	test('have the freedom of Bell & McCaffrey: 2.5 with 3 of 30 treated (Imbens & Kolesár 2016)', () => {
		const treated = column([...Array(27).fill(0), 1, 1, 1] as number[]);
		const outcome = treated.map((_, i) => (i * 7919) % 13);
		const found = biasReduced([ones(30), treated], outcome, [...treated.keys()], [0, 1]);
		expect(found?.degreesOfFreedom).toBeCloseTo((900 * 2 * 26) / (729 * 26 + 9 * 2), 9);
		expect(found?.degreesOfFreedom).toBeCloseTo(2.5, 1);
	});

	test('within patients are those of the paired test: t = 4.0621 with 9 degrees of freedom', () => {
		const within = (values: Float64Array) =>
			values.map((v, i) => v - ((values[i % 10] ?? 0) + (values[(i % 10) + 10] ?? 0)) / 2);
		const found = biasReduced([within(second)], within(hours), patient, [1]);
		expect((found?.estimate ?? NaN) / (found?.standardError ?? NaN)).toBeCloseTo(4.0621, 4);
		expect(found?.degreesOfFreedom).toBeCloseTo(9, 9);
	});

	test('of whole offices treated are those of their means', () => {
		const random = randomFrom('rerata');
		const office = [...Array(40).keys()].map((i) => Math.floor(i / 5));
		const treated = column(office.map((g) => (g < 3 ? 1 : 0)));
		const outcome = column(office.map((g) => Math.sin(g) + random.normal()));
		const means = [...Array(8).keys()].map((g) => {
			return outcome.slice(5 * g, 5 * g + 5).reduce((sum, v) => sum + v, 0) / 5;
		});
		const whole = biasReduced([ones(40), treated], outcome, office, [0, 1]) as RobustEstimate;
		const byMean = biasReduced(
			[ones(8), column([1, 1, 1, 0, 0, 0, 0, 0])],
			column(means),
			[...means.keys()],
			[0, 1],
		) as RobustEstimate;
		expect(whole.standardError).toBeCloseTo(byMean.standardError, 10);
		expect(whole.degreesOfFreedom).toBeCloseTo(byMean.degreesOfFreedom, 8);
		expect(whole.clusters).toBe(8);
	});

	test('cannot be told from one office', () => {
		expect(
			biasReduced([ones(20), second], hours, Array(20).fill(1) as number[], [0, 1]),
		).toBeNull();
	});

	test('do not care in which unit a column is', () => {
		const random = randomFrom('satuan');
		const x = ones(24).map(() => random.normal(1990, 5));
		const y = x.map((v) => v / 100 + random.normal());
		const clusters = [...x.keys()].map((i) => i % 6);
		const one = biasReduced([ones(24), x], y, clusters, [0, 1]) as RobustEstimate;
		const other = biasReduced([ones(24), x.map((v) => v * 1e4)], y, clusters, [0, 1]);
		expect((other?.standardError ?? NaN) * 1e4).toBeCloseTo(one.standardError, 9);
		expect(other?.degreesOfFreedom).toBeCloseTo(one.degreesOfFreedom, 6);
	});

	test('hold the truth as promised in eight offices, where the usual ones do not', () => {
		const random = randomFrom('sedikit');
		const runs = 400;
		let held = 0;
		let wildHeld = 0;
		for (let run = 0; run < runs; run += 1) {
			const office = [...Array(64).keys()].map((i) => Math.floor(i / 8));
			const treated = column(office.map((g) => (g < 3 ? 1 : 0)));
			const moods = office.map(() => random.normal(0, 1));
			const y = column(office.map((g) => 8 + (moods[g] ?? 0) + random.normal(0, 1)));
			const columns = [ones(64), treated];
			const found = biasReduced(columns, y, office, [0, 1]) as RobustEstimate;
			const { low, high } = intervalOf(found, 0.9);
			if (low <= 0 && 0 <= high) held += 1;
			const wild = wildBootstrap(columns, y, office, 1) as WildTest;
			if (wild.pAt(0) > 0.1) wildHeld += 1;
		}
		for (const share of [held / runs, wildHeld / runs]) {
			expect(share).toBeGreaterThan(0.86);
			expect(share).toBeLessThan(0.96);
		}
	});
});

describe('the wild cluster bootstrap', () => {
	const gained = sleep[1]?.map((value, i) => value - (sleep[0]?.[i] ?? 0)) ?? [];
	const mean = wildBootstrap([ones(10)], column(gained), [...gained.keys()], 0) as WildTest;

	test('of a mean is the test of all 1,024 changes of sign', () => {
		expect(mean.draws).toBe(1024);
		expect(mean.pAt(0)).toBeCloseTo(4 / 1024, 12);
		expect(mean.pAt(mean.estimate)).toBe(1);
	});

	test('has p at the limit at the ends of its interval', () => {
		const { low, high } = wildInterval(mean, 0.9, 1);
		expect(low).toBeGreaterThan(0);
		for (const end of [low, high]) {
			expect(mean.pAt(end)).toBeGreaterThan(0.1);
			expect(mean.pAt(end + (end - mean.estimate) * 1e-3)).toBeLessThanOrEqual(0.1);
		}
	});

	test('says the same with sampled signs, nearly', () => {
		const office = [...Array(60).keys()].map((i) => i % 15);
		const random = randomFrom('contoh');
		const y = column(office.map((g) => (g < 7 ? 0.6 : 0) + random.normal()));
		const treated = column(office.map((g) => (g < 7 ? 1 : 0)));
		const [one, other] = ['a', 'b'].map((seed) =>
			wildBootstrap([ones(60), treated], y, office, 1, { seed, kind: 'webb' })?.pAt(0),
		);
		expect(Math.abs((one ?? NaN) - (other ?? NaN))).toBeLessThan(0.02);
	});

	test('draws weights of mean 0 and variance 1', () => {
		for (const kind of ['webb', 'rademacher'] as const) {
			const drawn = wildWeights(14, kind, 5_000, 1)
				.slice(1)
				.flatMap((one) => [...one]);
			const average = drawn.reduce((sum, w) => sum + w, 0) / drawn.length;
			const squares = drawn.reduce((sum, w) => sum + w * w, 0) / drawn.length;
			expect(average).toBeCloseTo(0, 1);
			expect(squares).toBeCloseTo(1, 1);
		}
	});
});

test('the root of a symmetric matrix, squared, is the matrix', () => {
	expect(
		symmetricFunction(
			[
				[5, 4],
				[4, 5],
			],
			Math.sqrt,
		)[0]?.[1],
	).toBeCloseTo(1, 12);
	const matrix = [
		[4, 1, 0.5],
		[1, 3, -0.2],
		[0.5, -0.2, 2],
	];
	const root = symmetricFunction(matrix, Math.sqrt);
	for (const [i, row] of matrix.entries())
		for (const [j, value] of row.entries())
			expect(root[i]?.reduce((sum, x, k) => sum + x * (root[k]?.[j] ?? 0), 0)).toBeCloseTo(
				value,
				12,
			);
});
