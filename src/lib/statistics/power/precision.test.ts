import { describe, expect, test } from 'vitest';
import { choleskyOf, choleskySolve } from '../cholesky.ts';
import {
	clusterPrecision,
	designEffect,
	lotteryPrecision,
	staggeredPrecision,
	steppedWedgePrecision,
} from './index.ts';
import type { SteppedWedge } from './index.ts';

const square = (x: number | undefined) => (x ?? NaN) ** 2;

describe('a lottery', () => {
	test('within strata counts what each stratum tells, and strata without a draw nothing', () => {
		const strata = [
			{ drawn: 10, notDrawn: 10 },
			{ drawn: 3, notDrawn: 6 },
			{ drawn: 4, notDrawn: 0 },
		];
		const planned = lotteryPrecision(strata, 2, 0);
		expect(square(planned?.standardError)).toBeCloseTo(4 / (5 + 2), 12);
		expect(planned?.degreesOfFreedom).toBe(29 - 2 - 1);
	});

	test('that uses the past of each person needs fewer people by what the past explains', () => {
		const strata = [{ drawn: 10, notDrawn: 10 }];
		const ratio =
			square(lotteryPrecision(strata, 2, 0.36)?.standardError) /
			square(lotteryPrecision(strata, 2, 0)?.standardError);
		expect(ratio).toBeCloseTo(0.64, 12);
	});

	test('without anybody left out tells nothing', () => {
		expect(lotteryPrecision([{ drawn: 9, notDrawn: 0 }], 1, 0)).toBeNull();
	});
});

describe('a trial of offices', () => {
	test('of 20 people each with ICC 0.05 needs 1.95 times as many (Donner & Klar)', () => {
		expect(designEffect(20, 0, 0.05)).toBeCloseTo(1.95, 12);
		expect(designEffect(20, 0.6, 0.05)).toBeCloseTo(1 + (1.36 * 20 - 1) * 0.05, 12);
	});

	test('that are alike is one of persons, and of officers who are alike one of offices', () => {
		const trial = { drawn: 6, notDrawn: 6, size: 10, unevenness: 0, deviation: 3 };
		const persons = clusterPrecision({ ...trial, icc: 0 });
		expect(square(persons?.standardError)).toBeCloseTo(9 * (2 / 60), 12);
		const offices = clusterPrecision({ ...trial, icc: 1 });
		expect(square(offices?.standardError)).toBeCloseTo(9 * (2 / 6), 12);
		expect(offices?.degreesOfFreedom).toBe(10);
	});

	test('of two offices cannot be judged', () => {
		const trial = { drawn: 1, notDrawn: 1, size: 50, unevenness: 0, deviation: 3, icc: 0.1 };
		expect(clusterPrecision(trial)).toBeNull();
	});
});

describe('a stepped wedge', () => {
	const wedge: SteppedWedge = {
		startsAt: [1, 1, 2, 2, 3, 3],
		periods: 4,
		size: 10,
		deviation: 1,
		icc: 0.05,
		autocorrelation: 1,
	};

	test.each([
		wedge,
		{ ...wedge, icc: 0.4, autocorrelation: 0.6 },
		{ ...wedge, startsAt: [0, 1, 4, 4, 2], icc: 0 },
	])('has the variance of generalised least squares: case %#', (given) => {
		expect(square(steppedWedgePrecision(given)?.standardError)).toBeCloseTo(byMatrices(given), 10);
	});

	test('needs the people of a lottery times the design effect of Woertman et al. (2013)', () => {
		// k steps of one period after one baseline; n people of an office in each period.
		const [k, n, icc, officesAStep] = [4, 12, 0.08, 3];
		const startsAt = [1, 2, 3, 4].flatMap((start) => Array(officesAStep).fill(start) as number[]);
		const planned = steppedWedgePrecision({ ...wedge, startsAt, periods: k + 1, size: n, icc });
		const correction = (1 + icc * (k * n + n - 1)) / (1 + icc * ((k * n) / 2 + n - 1));
		const effect = correction * ((3 * (1 - icc)) / (2 * (k - 1 / k)));
		const people = startsAt.length * n;
		expect(square(planned?.standardError)).toBeCloseTo((4 / people) * effect, 10);
	});

	test('in which all start together tells nothing', () => {
		expect(steppedWedgePrecision({ ...wedge, startsAt: [2, 2, 2, 2] })).toBeNull();
	});
});

/** Variance of the effect from XᵀV⁻¹X, with effects of periods and one of the course. */
function byMatrices({ startsAt, periods, size, deviation, icc, autocorrelation }: SteppedWedge) {
	const total = deviation ** 2;
	const v = new Float64Array(periods * periods).map((_, i) => {
		const same = Math.floor(i / periods) === i % periods;
		return total * (same ? icc + (1 - icc) / size : icc * autocorrelation);
	});
	const factor = choleskyOf(v, periods);
	const width = periods + 1;
	const information = new Float64Array(width * width);
	for (const start of startsAt) {
		const columns = Array.from({ length: width }, (_, c) =>
			Float64Array.from({ length: periods }, (__, t) => +(c < periods ? c === t : t >= start)),
		);
		for (const [b, column] of columns.entries()) {
			const solved = choleskySolve(factor, column);
			for (const [a, other] of columns.entries())
				information[a * width + b] =
					(information[a * width + b] ?? 0) +
					other.reduce((sum, x, t) => sum + x * (solved[t] ?? 0), 0);
		}
	}
	const right = new Float64Array(width);
	right[periods] = 1;
	return choleskySolve(choleskyOf(information, width), right)[periods] as number;
}

describe('courses at different times', () => {
	const plan = { periods: 7, deviation: 2, persistence: 0, unevenness: 0 };
	const two = [
		{ startsAt: 4, people: 10 },
		{ startsAt: 7, people: 10 },
	];

	test('with two groups have the variance of a difference of differences', () => {
		const found = staggeredPrecision({ ...plan, groups: two });
		expect(square(found?.standardError)).toBeCloseTo(4 * (1 / 4 + 1 / 3) * (2 / 10), 10);
	});

	test('add how differently people profit', () => {
		const found = staggeredPrecision({ ...plan, groups: two, unevenness: 1.5 });
		expect(square(found?.standardError)).toBeCloseTo(4 * (7 / 12) * 0.2 + 1.5 ** 2 / 10, 10);
	});

	test('are told less surely when bad weeks follow on each other', () => {
		const steady = staggeredPrecision({ ...plan, groups: two })?.standardError ?? NaN;
		const moody = staggeredPrecision({ ...plan, groups: two, persistence: 0.5 })?.standardError;
		expect(moody).toBeGreaterThan(1.2 * steady);
	});

	test('use the later ones as comparison when everybody comes in the end', () => {
		const groups = [2, 4, 6].map((startsAt) => ({ startsAt, people: 8 }));
		expect(staggeredPrecision({ ...plan, groups })).not.toBeNull();
		expect(staggeredPrecision({ ...plan, groups: [{ startsAt: 3, people: 9 }] })).toBeNull();
	});
});
