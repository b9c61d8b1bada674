import { expect, test } from 'vitest';
import { demandModel, type DemandDay } from './demandModel.ts';
import { demandScore } from './demandScore.ts';
import { dayFactors } from './dayFactors.ts';
import { countProbabilities, dispersionOf, nearestInterval } from './negativeBinomial.ts';
import { randomFrom, type Random } from './random.ts';

const weekdays = [1.25, 1.05, 0.97, 0.95, 0.78];
const parts = [6, 9, 11, 12, 12, 11, 9.5, 7.5, 5, 3, 3, 6.5, 7.5, 6.5, 4.5, 2.5];
const groups = [0.62, 0.12, 0.17, 0.09];
const whole = parts.reduce((sum, part) => sum + part, 0);

/** An office whose true demand is known: weekday, day after a holiday, end of the month, chance. */
function anOffice(random: Random, level: number, dispersion: number, days: number) {
	return Array.from({ length: days }, (_, index) => {
		const weekday = index % 5;
		const traits = [`w${weekday}`];
		const afterHoliday = random.uniform() < 0.06;
		const monthEnd = index % 21 > 17;
		if (afterHoliday) traits.push('afterHoliday');
		if (monthEnd) traits.push('monthEnd');
		const crowd = random.logNormal(0, 0.07);
		const factor = weekdays[weekday]! * (afterHoliday ? 1.2 : 1) * (monthEnd ? 1.15 : 1);
		const counts = groups.map((group) =>
			parts.map((part) => {
				const mean = (level * factor * crowd * group * part) / whole;
				const shaken = dispersion > 0 ? random.gamma(1 / dispersion, mean * dispersion) : mean;
				return random.poisson(shaken);
			}),
		);
		return { kind: `w${weekday}`, traits, counts, weekBefore: null as DemandDay | null };
	}).map((day, index, all) => ({ ...day, weekBefore: all[index - 5] ?? null }));
}

test('probabilities of counts sum to one and have the mean and variance that they promise', () => {
	for (const [mean, dispersion] of [
		[0.3, 0],
		[4, 0.2],
		[60, 0.02],
		[900, 0.01],
		[3000, 0],
		[0.5, 3],
	] as const) {
		const told = countProbabilities(mean, dispersion);
		const sum = (of: (k: number) => number) => told.reduce((all, p, k) => all + p * of(k), 0);
		expect(sum(() => 1)).toBeCloseTo(1, 6);
		expect(sum((k) => k)).toBeCloseTo(mean, 3);
		const variance = sum((k) => (k - mean) ** 2);
		expect(variance / (mean + dispersion * mean ** 2)).toBeCloseTo(1, 3);
	}
	// C(6, 2)·(5/9)⁵·(4/9)²; e^−1.5·1.5³/3!
	expect(countProbabilities(4, 0.2)[2]).toBeCloseTo(15 * (5 / 9) ** 5 * (4 / 9) ** 2, 9);
	expect(countProbabilities(1.5, 0)[3]).toBeCloseTo(0.1255107, 6);
});

test('a range holds the probability nearest to the one that was asked for', () => {
	expect(nearestInterval(1.5, 0, 0.9)).toEqual({ low: 0, high: 3 });
	expect(nearestInterval(0, 0, 0.9)).toEqual({ low: 0, high: 0 });
	const { low, high } = nearestInterval(200, 0, 0.9);
	expect([low, high].map((bound) => Math.abs(bound - 200))).toEqual([
		expect.closeTo(23, -0.6),
		expect.closeTo(23, -0.6),
	]);
});

test('what each weekday and a day after a holiday is worth is found again', () => {
	const days = anOffice(randomFrom('factors'), 120, 0.05, 600);
	const totals = days.map(({ traits, counts }) => ({
		traits,
		total: counts.flat().reduce((sum, count) => sum + count, 0),
	}));
	const { factors } = dayFactors(totals);
	const monday = factors.get('w0')! / factors.get('w4')!;
	expect(monday / (1.25 / 0.78)).toBeCloseTo(1, 1);
	expect(Math.abs(factors.get('afterHoliday')! - 1.2)).toBeLessThan(0.06);
	expect(Math.abs(factors.get('monthEnd')! - 1.15)).toBeLessThan(0.06);
});

test('a trait seen once stays near one, one never seen is one', () => {
	const days = Array.from({ length: 40 }, () => ({ traits: ['w'], total: 50 }));
	const { factors } = dayFactors([...days, { traits: ['w', 'rare'], total: 100 }]);
	expect(factors.get('rare')).toBeGreaterThan(1.2);
	expect(factors.get('rare')).toBeLessThan(1.5);
	const empty = demandModel([{ kind: 'w', traits: ['w'], counts: [[0, 0]] }]);
	expect(empty({ kind: 'x', traits: ['y'] }).day).toEqual({ mean: 0, low: 0, high: 0 });
});

test('dispersion is that of the simulation, and none where there is none', () => {
	const random = randomFrom('dispersion');
	const draw = (alpha: number) => {
		const means = Array.from({ length: 20_000 }, () => 1 + 6 * random.uniform());
		const counts = means.map((mean) =>
			random.poisson(alpha > 0 ? random.gamma(1 / alpha, mean * alpha) : mean),
		);
		return dispersionOf(counts, means, 0);
	};
	expect(Math.abs(draw(0.3) - 0.3)).toBeLessThan(0.03);
	expect(draw(0)).toBeLessThan(0.01);
});

test.each([
	['a small office', 15, 0],
	['an average office', 65, 0.1],
	['a large office', 250, 0.05],
])('%s: ranges of 90 per cent hold 87 to 93 of 100, and beat the plain mean', (_, level, alpha) => {
	const held = { cells: 0, parts: 0, day: 0 };
	let better = 0;
	const offices = 40;
	for (let seed = 0; seed < offices; seed += 1) {
		const days = anOffice(randomFrom(`office ${level} ${seed}`), level, alpha, 140);
		const scores = demandScore(days, { blocks: 4, blockDays: 5, least: 40 })!;
		expect(scores.cells.n).toBe(20 * 64);
		for (const key of ['cells', 'parts', 'day'] as const) held[key] += scores[key].held / offices;
		if (scores.day.error < scores.day.errorOfMean) better += 1;
		expect(scores.parts.error).toBeLessThan(scores.parts.errorOfWeekBefore!);
	}
	for (const key of ['cells', 'parts', 'day'] as const) {
		expect(held[key], key).toBeGreaterThan(0.87);
		expect(held[key], key).toBeLessThan(0.93);
	}
	expect(better / offices).toBeGreaterThan(0.6);
});

test('too short a past gives no score', () => {
	const days = anOffice(randomFrom('short'), 20, 0, 30);
	expect(demandScore(days, { blocks: 4, blockDays: 5, least: 40 })).toBeNull();
});
