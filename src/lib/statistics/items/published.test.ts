import { expect, test } from 'vitest';
import { lsat6, lsat7 } from '../../../../tests/make/lsat.ts';
import {
	abilityOf,
	answerTable,
	calibrate,
	difficultyOf,
	itemErrors,
	itemFit,
	sumScoreTable,
} from './index.ts';

const digits = (found: readonly number[], published: readonly number[], places: number) =>
	published.forEach((value, at) => expect(found[at]).toBeCloseTo(value, places));

// LSAT, section 6: Bock & Lieberman (1970); values of Rizopoulos (2006), J. Stat. Softw. 17(5).
test("Rasch's model with a slope of one gives the published difficulties of LSAT 6", () => {
	const found = calibrate(answerTable(lsat6()), 'rasch');
	digits(found.items.map(difficultyOf), [-2.872, -1.063, -0.2576, -1.3881, -2.2188], 3);
	expect(found.logLikelihood).toBeCloseTo(-2473.054, 2);
});

test('one common slope gives the published slope, difficulties and intervals of LSAT 6', () => {
	const table = answerTable(lsat6());
	const found = calibrate(table, 'oneSlope');
	digits(found.items.map(difficultyOf), [-3.6153, -1.3224, -0.3176, -1.7301, -2.7802], 3);
	expect(found.items[0]?.a).toBeCloseTo(0.7551, 3);
	expect(found.logLikelihood).toBeCloseTo(-2466.938, 2);
	const errors = itemErrors(table, found);
	const low = found.items.map(({ d }, j) => d - 1.959964 * (errors[j]?.d ?? 0));
	const high = found.items.map(({ d }, j) => d + 1.959964 * (errors[j]?.d ?? 0));
	digits(low, [2.478, 0.845, 0.1, 1.143, 1.896], 2);
	digits(high, [2.983, 1.152, 0.38, 1.47, 2.303], 2);
});

test('a slope for each item gives the published values of LSAT 6', () => {
	const found = calibrate(answerTable(lsat6()), 'twoParameter');
	expect(found.converged).toBe(true);
	digits(found.items.map(difficultyOf), [-3.3597, -1.3697, -0.2799, -1.8659, -3.1236], 2);
	digits(
		found.items.map(({ a }) => a),
		[0.8254, 0.7229, 0.8905, 0.6886, 0.6575],
		2,
	);
	expect(found.logLikelihood).toBeCloseTo(-2466.653, 2);
});

// LSAT, section 7: values of the package mirt (Chalmers 2012, J. Stat. Softw. 48(6)).
test('LSAT 7: slopes, likelihood, abilities by count, and the fit of each item', () => {
	const table = answerTable(lsat7());
	const found = calibrate(table, 'twoParameter');
	digits(
		found.items.map(({ a }) => a),
		[0.988, 1.081, 1.706, 0.7651, 0.7358],
		2,
	);
	digits(
		found.items.map(({ d }) => d),
		[1.8561, 0.808, 1.8043, 0.486, 1.8545],
		2,
	);
	expect(found.logLikelihood).toBeCloseTo(-2658.805, 2);
	const published = [0.9877111, 1.0808422, 1.7066576, 0.7650008, 0.7357216];
	const intercepts = [1.8560404, 0.8079715, 1.8045172, 0.486028, 1.8545117];
	const items = published.map((a, j) => ({ a, d: intercepts[j] ?? 0 }));
	const scores = sumScoreTable(items);
	digits(
		scores.map(({ theta }) => theta),
		[-1.86979, -1.431861, -0.9488463, -0.4131963, 0.1517289, 0.7271877],
		4,
	);
	digits(
		scores.map(({ error }) => error),
		[0.6927032, 0.6838697, 0.6942298, 0.7210951, 0.758772, 0.8009335],
		4,
	);
	digits(
		scores.map(({ share }) => 1000 * share),
		[10.08994, 44.65882, 109.773, 207.7391, 319.1854, 308.5536],
		1,
	);
	const fit = itemFit(table, { ...found, items });
	digits(
		fit.map(({ value }) => value),
		[4.74944, 14.451071, 1.270381, 5.2374, 0.941125],
		2,
	);
	expect(fit.map(({ df }) => df)).toEqual([2, 2, 2, 2, 2]);
	expect(abilityOf(items, [1, 1, 1, 1, 1]).theta).toBeCloseTo(0.7271877, 4);
});
