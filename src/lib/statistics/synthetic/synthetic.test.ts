import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesWithout, tobaccoSales } from '../../../../tests/make/tobaccoSales.ts';
import { randomFrom } from '../random.ts';
import {
	jackknifeError,
	placeboError,
	placeboInSpace,
	plainDid,
	syntheticControl,
	syntheticDid,
} from './index.ts';
import type { Block } from './index.ts';
import { simplexWeights } from './simplexWeights.ts';

const california: Block = {
	controls: statesWithout.map(tobaccoSales),
	treated: [tobaccoSales('California')],
	before: 19,
};

describe('California’s Proposition 99 (Arkhangelsky et al. 2021, table 1)', () => {
	test('took 27.3 packs off by the plain difference of differences', () => {
		expect(plainDid(california).estimate).toBeCloseTo(-27.34911, 5);
	});

	test('took 15.6 off by synthetic difference in differences (synthdid: −15.60383)', () => {
		const found = syntheticDid(california);
		expect(Math.abs(found.estimate - -15.60383)).toBeLessThan(0.002);
		expect(found.zeta).toBeCloseTo(10.226, 3);
		// The periods that count are 1986 to 1988, as in their figure 1.
		expect(found.periodWeights.slice(0, 16).every((weight) => weight === 0)).toBe(true);
		expect(found.periodWeights.slice(16).map((weight) => weight.toFixed(2))).toEqual([
			'0.37',
			'0.21',
			'0.43',
		]);
	});

	test('took 19.5 off by synthetic control, which fits a hair better than their −19.62', () => {
		const found = syntheticControl(california);
		expect(Math.abs(found.estimate - -19.61966)).toBeLessThan(0.11);
		const missed = found.gaps.slice(0, 19).reduce((sum, gap) => sum + gap ** 2, 0);
		expect(missed).toBeLessThan(52.66);
		const utah = statesWithout.indexOf('Utah');
		expect(Math.max(...found.officeWeights)).toBe(found.officeWeights[utah]);
	});

	test('has placebo errors around those that 200 draws gave there: 8.4, 9.9, 17.7', () => {
		// All 38 placebos; the error of 200 draws from them strays by 0.6.
		expect(placeboError(california, syntheticDid)).toBeCloseTo(9.37, 2);
		expect(placeboError(california, syntheticControl)).toBeCloseTo(10.63, 1);
		expect(placeboError(california, plainDid)).toBeCloseTo(17.29, 2);
	});

	test('is not the largest stray without predictors: two states of 38 stray further', () => {
		const { p, ratios } = placeboInSpace(california, syntheticControl);
		expect(p).toBeCloseTo(3 / 39, 12);
		expect(ratios[0]).toBeCloseTo(12.44, 1);
	});

	test('has no jackknife error: one treated state', () => {
		expect(jackknifeError(california, syntheticDid(california))).toBeNull();
	});
});

/** Offices with two hidden causes in common; those treated are slower and gain `effect`. */
function aCity(seed: string, offices: number, treated: number, effect: number): Block {
	const random = randomFrom(seed);
	const [periods, before] = [20, 14];
	const causes = Array.from({ length: 2 * periods }, () => random.normal(0, 1));
	const row = (own: boolean) => {
		const [a, b] = [random.normal(own ? 0.6 : 0, 1), random.normal(0, 1)];
		const level = random.normal(10, 2);
		return Array.from({ length: periods }, (_, t) => {
			const moved = a * (causes[2 * t] ?? 0) + b * (causes[2 * t + 1] ?? 0);
			return level + moved + random.normal(0, 0.6) + (own && t >= before ? effect : 0);
		});
	};
	return {
		controls: Array.from({ length: offices }, () => row(false)),
		treated: Array.from({ length: treated }, () => row(true)),
		before,
	};
}

describe('a made-up city', () => {
	test('shows the same effect whatever constants offices and periods carry', () => {
		const block = aCity('tetap', 15, 1, -2);
		const moved = (rows: readonly (readonly number[])[], by: number) =>
			rows.map((row, i) => row.map((value, t) => value + by * (i + 1) + 3 * t));
		const other = {
			...block,
			controls: moved(block.controls, 5),
			treated: moved(block.treated, -9),
		};
		expect(syntheticDid(other).estimate).toBeCloseTo(syntheticDid(block).estimate, 6);
	});

	test('shows what was added to the treated after the start, exactly', () => {
		for (const method of [plainDid, syntheticControl, syntheticDid]) {
			const none = method(aCity('sama', 15, 2, 0)).estimate;
			expect(method(aCity('sama', 15, 2, -3)).estimate - none).toBeCloseTo(-3, 9);
		}
	});

	test('with a double of the treated office uses it alone', () => {
		const block = aCity('kembar', 12, 1, 0);
		const twin = block.treated[0] ?? [];
		const found = syntheticControl({ ...block, controls: [...block.controls, twin] });
		expect(found.officeWeights.at(-1)).toBeCloseTo(1, 5);
		expect(found.estimate).toBeCloseTo(0, 5);
	});

	test('holds the truth in its placebo interval about as often as promised', () => {
		let held = 0;
		for (let run = 0; run < 60; run += 1) {
			const block = aCity(`selang-${run}`, 20, 1, -2);
			const half = 1.645 * (placeboError(block, syntheticDid) ?? NaN);
			if (Math.abs(syntheticDid(block).estimate - -2) <= half) held += 1;
		}
		expect(held / 60).toBeGreaterThan(0.8);
		expect(held / 60).toBeLessThan(0.98);
	});

	test('with several treated offices has jackknife and drawn placebo errors of one size', () => {
		const block = aCity('banyak', 40, 6, -2);
		const jackknife = jackknifeError(block, syntheticDid(block)) ?? NaN;
		const placebo = placeboError(block, syntheticDid, 60) ?? NaN;
		expect(jackknife / placebo).toBeGreaterThan(0.5);
		expect(jackknife / placebo).toBeLessThan(2);
	});

	test('of two offices without the course has no error', () => {
		expect(placeboError(aCity('dua', 2, 1, 0), syntheticDid)).toBeNull();
	});
});

describe('simplex weights', () => {
	test('are a share of each and meet the target where they can', () => {
		const weights = simplexWeights(
			[
				[0, 0],
				[4, 0],
			],
			[1, 3],
			0,
		);
		expect(weights[0]).toBeCloseTo(0.75, 9);
		expect(weights[1]).toBeCloseTo(0.25, 9);
	});

	test('with much ridge are all alike', () => {
		const weights = simplexWeights([[1], [2], [9]], [9], 1e9);
		for (const weight of weights) expect(weight).toBeCloseTo(1 / 3, 6);
	});

	test('cannot be bettered by moving a share from one to another', () => {
		const value = fc.double({ min: -10, max: 10, noNaN: true });
		const column = fc.array(value, { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(
				fc.array(column, { minLength: 2, maxLength: 9 }),
				column,
				fc.double({ min: 0, max: 3, noNaN: true }),
				(columns, target, ridge) => {
					const distance = (weights: readonly number[]) =>
						target.reduce((sum, aim, t) => {
							const mix = weights.reduce((all, w, i) => all + w * (columns[i]?.[t] ?? 0), 0);
							return sum + (mix - aim) ** 2;
						}, 0) +
						ridge * weights.reduce((sum, w) => sum + w * w, 0);
					const best = simplexWeights(columns, target, ridge);
					expect(best.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
					expect(Math.min(...best)).toBeGreaterThanOrEqual(0);
					const slack = 1e-7 * (1 + distance(best));
					for (const [i, from] of best.entries())
						for (const j of best.keys()) {
							const share = Math.min(from, 1e-3);
							const moved = best.map((w, k) => w - (k === i ? share : 0) + (k === j ? share : 0));
							expect(distance(moved)).toBeGreaterThan(distance(best) - slack);
						}
				},
			),
		);
	});
});
