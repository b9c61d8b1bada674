import fc from 'fast-check';
import { expect, test } from 'vitest';
import { falseDiscovery } from './falseDiscovery.ts';
import { normalCdf } from './normal.ts';
import { randomFrom } from './random.ts';

/** Fifteen comparisons of a trial on myocardial infarction, Benjamini & Hochberg (1995), section 3. */
const infarction = [
	0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
	0.6528, 0.759, 1,
];

test('four of fifteen hypotheses fall, as in Benjamini & Hochberg, where Bonferroni takes three', () => {
	expect(falseDiscovery(infarction).filter((q) => q <= 0.05)).toHaveLength(4);
	expect(infarction.filter((p) => p <= 0.05 / 15)).toHaveLength(3);
	expect(falseDiscovery(infarction)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
});

test('for any dependence each value is dearer by 1 + 1/2 + … + 1/15', () => {
	const price = infarction.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
	expect(price).toBeCloseTo(3.318229, 6);
	expect(falseDiscovery(infarction, 'any')[0]).toBeCloseTo(0.0001 * 15 * price, 12);
	expect(falseDiscovery(infarction, 'any').filter((q) => q <= 0.05)).toHaveLength(3);
});

test('values stay in the given order, and a smaller p never gets a larger value', () => {
	const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
	fc.assert(
		fc.property(shares, (pValues) => {
			const adjusted = falseDiscovery(pValues);
			for (const [i, p] of pValues.entries()) {
				expect(adjusted[i]).toBeGreaterThanOrEqual(p);
				for (const [j, other] of pValues.entries())
					if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0);
			}
		}),
	);
});

test('of what is called among 200 comparisons, 40 of them true, a tenth is chance at most', () => {
	const random = randomFrom('banyak');
	let share = 0;
	for (let run = 0; run < 200; run += 1) {
		const pValues = Array.from({ length: 200 }, (_, i) => {
			return 2 * normalCdf(-Math.abs(random.normal(i < 40 ? 3 : 0)));
		});
		const called = falseDiscovery(pValues).flatMap((q, i) => (q <= 0.1 ? [i] : []));
		const wrong = called.filter((i) => i >= 40).length;
		share += wrong / Math.max(1, called.length) / 200;
	}
	expect(share).toBeLessThan(0.1);
	expect(share).toBeGreaterThan(0.06);
});
