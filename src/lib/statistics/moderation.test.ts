import { describe, expect, test } from 'vitest';
import { moderation } from './moderation.ts';
import type { Cell } from './panel.ts';
import { randomFrom } from './random.ts';
import { intervalOf, staggeredDid } from './staggeredDid.ts';

/** Ten offices of six; half of each is trained, and gains 0.04 minutes more with each point. */
function aCity(seed: string, slope: number, noise: number) {
	const random = randomFrom(seed);
	const cells: Cell[] = [];
	const adoptedAt = new Map<number, number>();
	const readiness = new Map<number, number>();
	const office = new Map<number, number>();
	for (let unit = 0; unit < 60; unit += 1) {
		const place = Math.floor(unit / 6);
		office.set(unit, place);
		readiness.set(unit, 40 + 4 * place);
		if (unit % 2 === 0) adoptedAt.set(unit, 6 + (place % 3));
		const effect = -1 - slope * (40 + 4 * place - 58);
		for (let period = 0; period < 14; period += 1) {
			const after = period >= (adoptedAt.get(unit) ?? Infinity);
			const level = 9 + (unit % 5) + 0.3 * period + (after ? effect : 0);
			cells.push({ unit, period, stratum: 0, n: 4, sum: 4 * (level + random.normal(0, noise)) });
		}
	}
	return { panel: { cells, adoptedAt }, readiness, office };
}

describe('moderation', () => {
	test('without noise returns what was put in', () => {
		const { panel, readiness, office } = aCity('tepat', 0.04, 0);
		const found = moderation(panel, readiness, office);
		expect(found?.slope.estimate).toBeCloseTo(-0.04, 9);
		expect(found?.atMean.estimate).toBeCloseTo(staggeredDid(panel)?.estimate ?? NaN, 9);
		expect(found).toMatchObject({ units: 30, slope: { clusters: 10 } });
	});

	test('holds the slope as promised, and no slope where there is none', () => {
		let held = 0;
		let alarms = 0;
		for (let run = 0; run < 100; run += 1) {
			const { panel, readiness, office } = aCity(`selang-${run}`, run % 2 ? 0.04 : 0, 1.5);
			const slope = moderation(panel, readiness, office)?.slope;
			const { low, high } = slope ? intervalOf(slope, 0.9) : { low: 1, high: 1 };
			if (run % 2 && low <= -0.04 && high >= -0.04) held += 1;
			if (run % 2 === 0 && (low > 0 || high < 0)) alarms += 1;
		}
		expect(held / 50).toBeGreaterThan(0.8);
		expect(alarms / 50).toBeLessThan(0.2);
	});

	test('is not told for two offices, nor for a trait that all share', () => {
		const { panel, readiness, office } = aCity('sama', 0.04, 1);
		const two = new Map([...office].map(([unit, place]) => [unit, place % 2]));
		expect(moderation(panel, readiness, two)).toBeNull();
		const same = new Map([...readiness.keys()].map((unit) => [unit, 70]));
		expect(moderation(panel, same, office)).toBeNull();
	});
});
