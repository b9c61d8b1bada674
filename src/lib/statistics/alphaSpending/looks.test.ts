import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { boundsOf, spentBy, stoppedBy } from './index.ts';

const five = [0.2, 0.4, 0.6, 0.8, 1];
const equal = (looks: number) => Array.from({ length: looks }, (_, i) => (i + 1) / looks);

function expectClose(found: readonly number[], published: readonly number[], within: number): void {
	expect(found).toHaveLength(published.length);
	for (const [i, value] of published.entries())
		expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThan(within);
}

describe('looks at a running trial', () => {
	test('have the bounds of Reboussin, DeMets, Kim & Lan (2000) by O’Brien & Fleming', () => {
		const bounds = boundsOf('obrienFleming', 0.05, five).map(({ bound }) => bound);
		expectClose(bounds, [4.8769, 3.3569, 2.6803, 2.2898, 2.031], 2e-4);
	});

	test('have their bounds by Pocock', () => {
		const bounds = boundsOf('pocock', 0.05, five).map(({ bound }) => bound);
		expectClose(bounds, [2.438, 2.4268, 2.4101, 2.3966, 2.3859], 2e-4);
	});

	test.each([
		[2, 0.083],
		[3, 0.107],
		[5, 0.142],
		[10, 0.193],
		[20, 0.248],
	])(
		'%d times at 1.96 alarm falsely in %d of 1 (Armitage, McPherson & Rowe 1969)',
		(looks, alarm) => {
			const naive = equal(looks).map((share) => ({ share, bound: 1.959964 }));
			expectClose(stoppedBy(naive, 0).slice(-1), [alarm], 6e-4);
		},
	);

	test.each([
		['Pocock', 2.413, 0.5],
		['O’Brien & Fleming', 2.04, 0],
	])(
		'at the constant of %s (Jennison & Turnbull 2000) spend five percent',
		(_, constant, shape) => {
			const looks = five.map((share) => ({ share, bound: constant * share ** (shape - 0.5) }));
			expectClose(stoppedBy(looks, 0).slice(-1), [0.05], 1e-4);
		},
	);

	test('never spend more than alpha, however they fall', () => {
		for (const rule of ['obrienFleming', 'pocock'] as const)
			for (const shares of [[1], [0.5, 1], [0.02, 0.03, 0.31, 0.9, 1]]) {
				const looks = boundsOf(rule, 0.1, shares);
				expectClose(stoppedBy(looks, 0).slice(-1), [0.1], 1e-6);
			}
	});

	test('do not depend on looks that come later', () => {
		const [first] = boundsOf('pocock', 0.05, [0.3, 0.6, 1]);
		expect(boundsOf('pocock', 0.05, [0.3, 0.4])[0]?.bound).toBe(first?.bound);
	});

	test('out of order are refused', () => {
		expect(() => boundsOf('pocock', 0.05, [0.5, 0.5])).toThrow(RangeError);
		expect(() => boundsOf('pocock', 0.05, [0.5, 1.1])).toThrow(RangeError);
	});

	test('stop trials as often as simulated ones stop', () => {
		const looks = boundsOf('obrienFleming', 0.05, [0.5, 1]);
		const random = randomFrom('berhenti');
		let early = 0;
		let late = 0;
		for (let run = 0; run < 20_000; run += 1) {
			const half = random.normal(0.5 * 3.2415, Math.SQRT1_2);
			const whole = half + random.normal(0.5 * 3.2415, Math.SQRT1_2);
			if (Math.abs(half) / Math.SQRT1_2 >= (looks[0]?.bound ?? 0)) early += 1;
			else if (Math.abs(whole) >= (looks[1]?.bound ?? 0)) late += 1;
		}
		expectClose(stoppedBy(looks, 3.2415), [early / 20_000, (early + late) / 20_000], 0.01);
		expectClose(stoppedBy(looks, 3.2415), [0.2513, 0.899], 1e-4);
	});
});

test('nothing is spent before data and all of it at the end', () => {
	expect(spentBy('obrienFleming', 0.05, 0)).toBe(0);
	expect(spentBy('obrienFleming', 0.05, 0.5)).toBeCloseTo(0.003051, 6);
	expect(spentBy('pocock', 0.05, 0.5)).toBeCloseTo(0.031006, 6);
	expect(spentBy('pocock', 0.05, 1)).toBe(0.05);
});
