import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { difference } from './difference.ts';
import { doublyRobust } from './doublyRobust.ts';
import { errorOf } from './errors.ts';
import { inverseProbability } from './inverseProbability.ts';
import { outcomeRegression } from './outcomeRegression.ts';
import type { TwoByTwo } from './twoByTwo.ts';

function given(
	rows: readonly (readonly [treated: 0 | 1, change: number, ...x: number[]])[],
): TwoByTwo {
	const ones = new Float64Array(rows.length).fill(1);
	const covariates = rows[0]!.length - 2;
	return {
		treated: Uint8Array.from(rows, ([treated]) => treated),
		change: Float64Array.from(rows, ([, change]) => change),
		weight: ones,
		design: [
			ones,
			...Array.from({ length: covariates }, (_, k) =>
				Float64Array.from(rows, (row) => row[k + 2]!),
			),
		],
	};
}

test('two groups at two times: difference of mean changes, error as of Welch without n − 1', () => {
	const found = difference(
		given([
			[1, -3],
			[1, -1],
			[0, -1],
			[0, -1],
			[0, 2],
		]),
	)!;
	expect(found.estimate).toBeCloseTo(-2 - 0, 12);
	expect(errorOf(found.influence)).toBeCloseTo(Math.sqrt(1 / 2 + 2 / 3), 12);
});

test('a line through the controls says what the treated would have done', () => {
	const found = outcomeRegression(
		given([
			[1, -5, 40],
			[0, -1, 30],
			[0, -3, 50],
			[0, -2, 40],
		]),
	)!;
	expect(found.estimate).toBeCloseTo(-3, 10);
});

test('with one yes-or-no covariate all three are the effects within, by the treated in each', () => {
	const random = randomFrom('dua-kelas');
	const rows = Array.from({ length: 60 }, (_, i) => {
		const old = i % 3 === 0 ? 1 : 0;
		const treated = random.uniform() < (old ? 0.6 : 0.3) ? 1 : 0;
		return [treated, random.normal(old - 2 * treated, 1), old] as const;
	});
	const mean = (old: number, treated: number) => {
		const own = rows.filter((row) => row[2] === old && row[0] === treated);
		return own.reduce((sum, row) => sum + row[1], 0) / own.length;
	};
	const share = rows.filter((row) => row[0] && row[2]).length / rows.filter((row) => row[0]).length;
	const expected = share * (mean(1, 1) - mean(1, 0)) + (1 - share) * (mean(0, 1) - mean(0, 0));
	const errors = [outcomeRegression, inverseProbability, doublyRobust].map((estimator) => {
		const found = estimator(given(rows))!;
		expect(found.estimate).toBeCloseTo(expected, 9);
		return errorOf(found.influence);
	});
	expect(errors[1]).toBeCloseTo(errors[0]!, 9);
	expect(errors[2]).toBeCloseTo(errors[0]!, 9);
});

test('nobody alike to compare with is no comparison', () => {
	const apart = given([
		[1, 0, 9],
		[1, 1, 8],
		[1, 1, 7],
		[0, 0, 1],
		[0, 1, 2],
		[0, 2, 3],
	]);
	expect(inverseProbability(apart)).toBeNull();
	expect(doublyRobust(apart)).toBeNull();
});

describe('doubly robust: in 200 draws of 300 officers, true effect −1', () => {
	const errors = (curved: { outcome: boolean; score: boolean }) => {
		const sums = { regression: 0, weighting: 0, both: 0 };
		const random = randomFrom(`ganda-${curved.outcome}-${curved.score}`);
		for (let draw = 0; draw < 200; draw += 1) {
			const rows = Array.from({ length: 300 }, () => {
				const x = random.normal();
				const tilt = curved.score ? 0.8 * (x * x - 1) : 0.8 * x;
				const treated = random.uniform() < 1 / (1 + Math.exp(-tilt)) ? 1 : 0;
				const trend = curved.outcome ? x * x : x;
				return [treated, random.normal(trend - treated, 1), x] as const;
			});
			sums.regression += (outcomeRegression(given(rows))!.estimate + 1) / 200;
			sums.weighting += (inverseProbability(given(rows))!.estimate + 1) / 200;
			sums.both += (doublyRobust(given(rows))!.estimate + 1) / 200;
		}
		return sums;
	};

	test('a bent trend misleads the line, not the weights, and not both together', () => {
		const { regression, weighting, both } = errors({ outcome: true, score: false });
		expect(Math.abs(regression)).toBeGreaterThan(0.15);
		expect(Math.abs(weighting)).toBeLessThan(0.06);
		expect(Math.abs(both)).toBeLessThan(0.06);
	});

	test('a bent choice of who is trained spares the line, and both together', () => {
		const { regression, both } = errors({ outcome: false, score: true });
		expect(Math.abs(regression)).toBeLessThan(0.05);
		expect(Math.abs(both)).toBeLessThan(0.05);
	});
});
