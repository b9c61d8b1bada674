import { describe, expect, test } from 'vitest';
import { xoshiro } from './generator.ts';
import { mean } from './mean.ts';
import { randomFrom } from './random.ts';
import { variance } from './variance.ts';

const draws = (draw: () => number) => Array.from({ length: 20_000 }, draw);

describe('a random source', () => {
	test('gives the first words of the reference code of xoshiro128**', () => {
		const next = xoshiro([1, 2, 3, 4]);
		expect(Array.from({ length: 6 }, next)).toEqual([
			11520, 0, 5927040, 70819200, 2031721883, 1637235492,
		]);
	});

	test('draws the same lots again from the same seed, and others from another', () => {
		const names = ['Ani', 'Budi', 'Cici', 'Dedi', 'Eka', 'Fajar', 'Gita', 'Hadi'];
		const first = randomFrom('undian-2026').shuffle(names);
		expect(randomFrom('undian-2026').shuffle(names)).toEqual(first);
		expect(randomFrom('undian-2027').shuffle(names)).not.toEqual(first);
		expect(first.toSorted()).toEqual(names);
	});

	test('draws with the mean and variance that it promises', () => {
		const random = randomFrom(7);
		const uniform = draws(() => random.uniform());
		const normal = draws(() => random.normal(3, 2));
		const gamma = draws(() => random.gamma(2.5, 2));
		const smallGamma = draws(() => random.gamma(0.5, 1));
		const poisson = draws(() => random.poisson(4));
		const large = draws(() => random.poisson(90));
		const logNormal = draws(() => Math.log(random.logNormal(1, 0.5)));
		expect([mean(uniform), variance(uniform)]).toEqual([near(0.5, 0.01), near(1 / 12, 0.003)]);
		expect([mean(normal), variance(normal)]).toEqual([near(3, 0.05), near(4, 0.15)]);
		expect([mean(gamma), variance(gamma)]).toEqual([near(5, 0.1), near(10, 0.6)]);
		expect([mean(smallGamma), variance(smallGamma)]).toEqual([near(0.5, 0.03), near(0.5, 0.06)]);
		expect([mean(poisson), variance(poisson)]).toEqual([near(4, 0.06), near(4, 0.2)]);
		expect([mean(large), variance(large)]).toEqual([near(90, 0.3), near(90, 4)]);
		expect([mean(logNormal), variance(logNormal)]).toEqual([near(1, 0.02), near(0.25, 0.01)]);
	});

	test('gives each place of a list the same chance', () => {
		const random = randomFrom('adil');
		const counts = [0, 0, 0, 0];
		for (let n = 0; n < 8_000; n += 1) {
			const winner = random.shuffle([0, 1, 2, 3])[0] as number;
			counts[winner] = (counts[winner] ?? 0) + 1;
		}
		const expected = 2_000;
		const chiSquared = counts.reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0);
		expect(chiSquared).toBeLessThan(16.27);
	});
});

function near(value: number, tolerance: number): unknown {
	return {
		asymmetricMatch: (actual: number) => Math.abs(actual - value) <= tolerance,
		toString: () => `${value} ± ${tolerance}`,
	};
}
