import { expect, test } from 'vitest';
import { normalQuantile } from '../../statistics/index.ts';
import { poissonAt } from './crowd.ts';
import { meanOf, secondsAt, spreadOf } from './law.ts';
import type { ServingLaw } from './law.ts';
import { quickNormal } from './quickNormal.ts';

const laws: ServingLaw[] = [
	{ kind: 'logNormal', mu: 6, sigma: 0.5 },
	{ kind: 'gamma', shape: 3, scale: 200 },
	{ kind: 'exponential', mean: 500 },
	{ kind: 'constant', seconds: 300 },
	{ kind: 'measured', quantiles: [60, 200, 260, 400, 900] },
];

test.each(laws)('$kind: what is drawn has the mean and the spread that it says', (law) => {
	const draws = Array.from({ length: 40_000 }, (_, at) => secondsAt(law, (at + 0.5) / 40_000));
	const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
	const square = draws.reduce((sum, one) => sum + one * one, 0) / draws.length;
	expect(mean / meanOf(law)).toBeCloseTo(1, 2);
	expect(Math.abs(square / mean ** 2 - 1 - spreadOf(law))).toBeLessThan(0.03);
});

test.each([1e-6, 0.001, 0.02, 0.3, 0.5, 0.9, 0.99, 0.999_99])('quickNormal(%d) is exact', (p) => {
	expect(quickNormal(p)).toBeCloseTo(normalQuantile(p), 7);
});

test('Poisson: its mean, its spread, and e⁻² of days without anybody', () => {
	const counts = (mean: number) =>
		Array.from({ length: 20_000 }, (_, at) => poissonAt(mean, (at + 0.5) / 20_000));
	for (const mean of [2, 60, 700]) {
		const all = counts(mean);
		const found = all.reduce((sum, one) => sum + one, 0) / all.length;
		const spread = all.reduce((sum, one) => sum + (one - found) ** 2, 0) / all.length;
		expect(found / mean).toBeCloseTo(1, 2);
		expect(spread / mean).toBeCloseTo(1, 1);
	}
	expect(counts(2).filter((count) => count === 0).length / 20_000).toBeCloseTo(Math.exp(-2), 3);
});
