import { expect, test } from 'vitest';
import { steadyEffects } from './index.ts';
import type { EstimatedEffect } from './index.ts';

function anEffect(estimate: number, half: number): EstimatedEffect {
	return {
		status: 'estimated',
		measure: 'minutes',
		rule: 'staggeredDid@1',
		officersTrained: 20,
		officersCompared: 30,
		observations: 900,
		preTrendP: 0.5,
		estimate,
		low: estimate - half,
		high: estimate + half,
		level: 0.9,
	};
}

test('in a table the service with few visits no longer leads by chance, the sure ones hardly move', () => {
	const steady = steadyEffects([
		anEffect(-4, 4),
		anEffect(-1.2, 0.3),
		anEffect(-1, 0.3),
		anEffect(-1.1, 0.3),
	]);
	expect(steady[0]?.estimate).toBeGreaterThan(-3.1);
	expect(steady[0]?.estimate).toBeLessThan(-1.1);
	expect((steady[0]?.high ?? 0) - (steady[0]?.low ?? 0)).toBeLessThan(8);
	for (const [i, effect] of [-1.2, -1, -1.1].entries())
		expect(Math.abs((steady[i + 1]?.estimate ?? 0) - effect)).toBeLessThan(0.1);
});

test('a single effect is told as it is', () => {
	const [only] = steadyEffects([anEffect(-1.4, 0.9)]);
	expect(only?.estimate).toBeCloseTo(-1.4, 12);
	expect(only?.low).toBeCloseTo(-2.3, 12);
	expect(steadyEffects([])).toEqual([]);
});
