import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { eventStudy, simpleEffect } from './aggregate.ts';
import { bandsOf } from './bands.ts';
import { errorOf, estimateOf } from './errors.ts';
import { attGt } from './groupTime.ts';
import { multiplierDraws } from './multiplier.ts';
import { preTest } from './preTest.ts';
import type { UnitPanel } from './unitPanel.ts';

const usual = { controls: 'notYet', method: 'regression', base: 'varying' } as const;

/** Officers of offices with a shock in common; the trained gain one minute more each week. */
function aPanel(seed: string, officeShock = 0): UnitPanel {
	const random = randomFrom(seed);
	const [units, length, offices] = [60, 8, 12];
	const shocks = Array.from({ length: offices * length }, () => random.normal(0, officeShock));
	const cluster = Int32Array.from({ length: units }, (_, unit) => unit % offices);
	const adoptedAt = Float64Array.from(cluster, (office) => [4, 5, 6, Infinity][office % 4]!);
	const outcome = Float64Array.from({ length: units * length }, (_, i) => {
		const [unit, period] = [Math.floor(i / length), i % length];
		const since = period - adoptedAt[unit]!;
		const shock = shocks[cluster[unit]! * length + period]!;
		return unit + Math.sin(period) + shock + random.normal(0, 0.5) - (since >= 0 ? since + 1 : 0);
	});
	return { periods: Float64Array.from({ length }, (_, p) => p), outcome, adoptedAt, cluster };
}

describe('group-time effects', () => {
	const panel = aPanel('kelompok');
	const found = attGt(panel, usual);

	test('grow by a minute a week, and placebos are none', () => {
		for (const { at, estimate } of eventStudy(found)!.parts)
			expect(Math.abs(estimate + Math.max(0, at + 1))).toBeLessThan(0.4);
	});

	test('with a universal base placebos go all the way, and effects stay', () => {
		const whole = attGt(panel, { ...usual, base: 'universal' });
		expect(simpleEffect(whole)?.estimate).toBeCloseTo(simpleEffect(found)!.estimate, 12);
		expect(whole.effects.some(({ group, period }) => group === 6 && period === 0)).toBe(true);
	});

	test('a group trained from the first week on is left out, not taken for untrained', () => {
		const adoptedAt = panel.adoptedAt.map((adopted) => (adopted === Infinity ? 0 : adopted));
		const without = attGt({ ...panel, adoptedAt }, usual);
		expect(without.effects.some(({ group }) => group === 0)).toBe(false);
		expect(without.effects.every(({ period }) => period < 6)).toBe(true);
		expect(without.withoutControls).toBeGreaterThan(0);
	});

	test('a unit not seen in one week is missing there only', () => {
		const outcome = panel.outcome.slice();
		outcome[3] = NaN;
		const effects = attGt({ ...panel, outcome }, usual).effects.filter(({ group }) => group === 4);
		expect(effects.map(({ treatedUnits }) => treatedUnits)).toEqual([15, 15, 14, 14, 14, 14, 14]);
	});
});

describe('uncertainty', () => {
	test('of officers who share the bad days of an office is that of offices', () => {
		const panel = aPanel('gedung', 1.5);
		const byOffice = attGt(panel, usual);
		const { cluster: _, ...alone } = panel;
		const wide = errorOf(simpleEffect(byOffice)!.influence);
		expect(wide).toBeGreaterThan(1.5 * errorOf(simpleEffect(attGt(alone, usual))!.influence));
		expect(byOffice).toMatchObject({ clusters: 12, treatedClusters: 9 });
		expect(estimateOf(simpleEffect(byOffice)!, byOffice)).toMatchObject({ degreesOfFreedom: 8 });
	});

	test.each(['mammen', 'rademacher', 'normal'] as const)(
		'%s draws agree with the formula',
		(kind) => {
			const { cluster: _, ...panel } = aPanel('ulang');
			const parts = eventStudy(attGt(panel, usual))!.parts;
			const options = { level: 0.9, draws: 999, seed: 'pita', multiplier: kind };
			const bands = bandsOf(parts, options);
			for (const [k, part] of parts.entries())
				expect(bands.standardErrors[k]! / errorOf(part.influence)).toBeCloseTo(1, 0.7);
			// Wider than for one part alone (1.645), narrower than Bonferroni for ten (2.576).
			expect(bands.critical).toBeGreaterThan(2);
			expect(bands.critical).toBeLessThan(2.7);
			expect(bandsOf(parts, options)).toEqual(bands);
		},
	);

	test('draws have mean 0 and variance 1', () => {
		for (const multiplier of ['mammen', 'rademacher', 'normal'] as const) {
			const [sums] = multiplierDraws([Float64Array.of(1)], { draws: 4_000, seed: 1, multiplier });
			const mean = sums!.reduce((a, b) => a + b) / 4_000;
			expect(mean).toBeCloseTo(0, 1);
			expect(sums!.reduce((a, b) => a + b * b, 0) / 4_000).toBeCloseTo(1, 1);
		}
	});

	test('more placebos than clusters cannot be tested together', () => {
		const placebo = (...influence: number[]) => ({
			estimate: 1,
			influence: Float64Array.from(influence),
		});
		expect(preTest([placebo(1, 2), placebo(2, 1), placebo(1, 1)], 2)).toBeNull();
		expect(preTest([], 9)).toBeNull();
		expect(preTest([placebo(0.5, 0)], 20)?.statistic).toBeCloseTo(4, 12);
	});
});
