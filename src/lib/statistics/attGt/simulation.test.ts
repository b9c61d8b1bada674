import { describe, expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../../tests/make/simulatedOffice.ts';
import type { Office } from '../../../../tests/make/simulatedOffice.ts';
import { intervalOf } from '../staggeredDid.ts';
import { twoWayEffect } from '../twoWayEffects/index.ts';
import { eventStudy, simpleEffect } from './aggregate.ts';
import { bandsOf } from './bands.ts';
import { estimateOf } from './errors.ts';
import { attGt } from './groupTime.ts';
import { officerPeriods } from './officerPeriods.ts';
import { preTest } from './preTest.ts';

const usual = { controls: 'notYet', method: 'regression', base: 'varying' } as const;

const large = { officers: 120, trained: 60, weeks: 24 };

/** What 200 offices come to; in 1,000 each the same figures were found (README). */
function repeat(name: string, office: Partial<Office>, width: number) {
	const sums = { bias: 0, coverage: 0, claims: 0, twoWayBias: 0 };
	for (let n = 0; n < 200; n += 1) {
		const { panel, truth } = aSimulatedOffice(`${name}-${n}`, office);
		const officers = officerPeriods(panel, width);
		const found = attGt(officers, usual);
		const estimate = estimateOf(simpleEffect(found)!, found);
		const { low, high } = intervalOf(estimate, 0.9);
		const twoWay = twoWayEffect(officers)!.estimate;
		sums.bias += (estimate.estimate - truth) / 200;
		sums.coverage += +(low <= truth && truth <= high) / 200;
		sums.claims += +(high < 0 || low > 0) / 200;
		sums.twoWayBias += (twoWay - truth) / 200;
	}
	return sums;
}

describe('in 200 simulated offices', () => {
	test('an effect of −1.4 minutes is recovered, and its 90 % interval holds it', () => {
		const { bias, coverage } = repeat('gt-benar', { ...large, effect: -1.4 }, 4);
		expect(Math.abs(bias)).toBeLessThan(0.1);
		expect(coverage).toBeGreaterThanOrEqual(0.85);
		expect(coverage).toBeLessThanOrEqual(0.95);
	});

	test('a course without effect is called effective about as often as chance allows', () => {
		const { claims } = repeat('gt-nihil', { ...large, effect: 0, unevenness: 0 }, 4);
		expect(claims).toBeGreaterThanOrEqual(0.05);
		expect(claims).toBeLessThanOrEqual(0.15);
	});

	test('effects that grow are recovered where the two-way regression misses half of them', () => {
		const office = { officers: 60, trained: 48, effect: -0.5, growth: -0.3, visits: 20 };
		const { bias, coverage, twoWayBias } = repeat('gt-tumbuh', office, 1);
		expect(Math.abs(bias)).toBeLessThan(0.1);
		expect(coverage).toBeGreaterThanOrEqual(0.85);
		expect(twoWayBias).toBeGreaterThan(0.5);
	});

	test('bands hold a flat event study whole in about nine of ten, and placebos raise few alarms', () => {
		let [held, alarms] = [0, 0];
		for (let n = 0; n < 200; n += 1) {
			const { panel } = aSimulatedOffice(`gt-pita-${n}`, {
				effect: 0,
				unevenness: 0,
				officers: 80,
			});
			const found = attGt(officerPeriods(panel, 3), usual);
			const parts = eventStudy(found)!.parts;
			const { low, high } = bandsOf(parts, { ...found, level: 0.9, draws: 199, seed: n });
			held += +parts.every((_, k) => low[k]! <= 0 && high[k]! >= 0) / 200;
			const placebos = parts.filter((part) => part.at < 0);
			alarms += +(preTest(placebos, found.treatedClusters)!.cautiousP! < 0.05) / 200;
		}
		expect(held).toBeGreaterThan(0.84);
		expect(held).toBeLessThan(0.96);
		expect(alarms).toBeLessThanOrEqual(0.1);
	});
});
