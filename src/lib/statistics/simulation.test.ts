import { describe, expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../tests/make/simulatedOffice.ts';
import type { Office } from '../../../tests/make/simulatedOffice.ts';
import { mean } from './mean.ts';
import { preTrend } from './preTrend.ts';
import { intervalOf, staggeredDid } from './staggeredDid.ts';
import type { DidEstimate } from './staggeredDid.ts';

/** What 200 repetitions of one office come to. Seeds are fixed, so the figures never waver. */
function repeat(name: string, office: Partial<Office>) {
	const runs = [...Array(200).keys()].map((n) => {
		const { panel, truth } = aSimulatedOffice(`${name}-${n}`, office);
		const found = staggeredDid(panel) as DidEstimate;
		const { low, high } = intervalOf(found, 0.9);
		return {
			error: found.estimate - truth,
			covers: low <= truth && truth <= high,
			claims: high < 0 || low > 0,
			claimsHarm: low > 0,
		};
	});
	const share = (of: (run: (typeof runs)[number]) => boolean) => mean(runs.map((r) => +of(r)));
	return {
		bias: mean(runs.map((run) => run.error)),
		coverage: share((run) => run.covers),
		claims: share((run) => run.claims),
		claimsHarm: share((run) => run.claimsHarm),
	};
}

/** In what share of 100 repetitions the time before the course speaks against the comparison. */
function foundDrifting(name: string, office: Partial<Office>): number {
	const runs = [...Array(100).keys()].map((n) => {
		const { panel } = aSimulatedOffice(`${name}-${n}`, office);
		return (preTrend(panel, 3, 3)?.p ?? 1) < 0.05 ? 1 : 0;
	});
	return mean(runs);
}

describe('in 200 simulated offices', () => {
	test('a true effect of −1.4 minutes is recovered, and its 90 % interval holds it as promised', () => {
		const { bias, coverage } = repeat('benar', { effect: -1.4 });
		expect(Math.abs(bias)).toBeLessThan(0.1);
		expect(coverage).toBeGreaterThanOrEqual(0.85);
		expect(coverage).toBeLessThanOrEqual(0.95);
	});

	test('a course without effect is called effective about as often as chance allows', () => {
		const { claims } = repeat('nihil', { effect: 0, unevenness: 0 });
		expect(claims).toBeGreaterThanOrEqual(0.05);
		expect(claims).toBeLessThanOrEqual(0.15);
		expect(foundDrifting('nihil', { effect: 0, unevenness: 0 })).toBeLessThanOrEqual(0.1);
	});

	test('fifteen trained officers who profit unevenly are still told the truth', () => {
		const { coverage } = repeat('sedikit', { officers: 30, trained: 15, unevenness: 0.8 });
		expect(coverage).toBeGreaterThanOrEqual(0.85);
		expect(coverage).toBeLessThanOrEqual(0.95);
	});

	test('an effect that grows with practice is averaged and never turned into harm', () => {
		const { bias, coverage, claimsHarm } = repeat('tumbuh', { effect: -0.5, growth: -0.25 });
		expect(Math.abs(bias)).toBeLessThan(0.1);
		expect(coverage).toBeGreaterThanOrEqual(0.85);
		expect(claimsHarm).toBe(0);
	});

	test('when everybody is trained in the end the later ones serve as comparison', () => {
		const { coverage } = repeat('semua', { officers: 40, trained: 40 });
		expect(coverage).toBeGreaterThanOrEqual(0.85);
		expect(coverage).toBeLessThanOrEqual(0.95);
	});

	test('trained officers who were already getting faster are found out', () => {
		expect(foundDrifting('condong', { effect: 0, drift: -0.3, weeks: 24 })).toBeGreaterThan(0.9);
	});
});
