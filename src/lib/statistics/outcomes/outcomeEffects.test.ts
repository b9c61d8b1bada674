import { describe, expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../../tests/make/simulatedOffice.ts';
import { columnsOf } from '../../../../tests/make/columns.ts';
import { preTrend } from '../preTrend.ts';
import { staggeredDid } from '../staggeredDid.ts';
import { collapse, outcomeEffects, outcomeNaive, pastTest, targetEstimate } from './index.ts';

const wish = { targets: 2, leads: 3, weeksALead: 2 };

describe('the effects of a panel by columns', () => {
	for (const [seed, office] of Object.entries({
		usual: {},
		growing: { growth: -0.1, services: 4 },
		everybody: { trained: 40 },
		few: { officers: 12, trained: 5, visits: 2 },
	})) {
		test(`equal those of one outcome at a time: ${seed}`, () => {
			const { panel } = aSimulatedOffice(seed, office);
			const { panel: columns, adopted } = columnsOf(panel);
			const all = new Int32Array(columns.unit.length).fill(1);
			const { targets, past } = outcomeEffects(columns, adopted, all, wish);
			const [whole, none] = targets;
			if (!whole || !none) throw new Error('two targets were asked for');
			const found = targetEstimate(whole, 0);
			const expected = staggeredDid(panel);
			for (const [key, value] of Object.entries(expected ?? {}))
				expect(found?.[key as keyof typeof found], key).toBeCloseTo(value, 8);
			expect(targetEstimate(whole, 1)?.estimate).toBeCloseTo(-(expected?.estimate ?? 0), 8);
			expect(targetEstimate(none, 0)).toBeNull();
			const before = preTrend(panel, 3, 2);
			const tested = pastTest(past, 0, 3, 2);
			expect(tested?.p).toBeCloseTo(before?.p ?? Number.NaN, 7);
			for (const [i, lead] of (before?.leads ?? []).entries())
				expect(tested?.leads[i]?.estimate).toBeCloseTo(lead, 8);
		});
	}

	test('one regression is the plain difference of differences in two periods', () => {
		const cells = [
			[0, 0, 20.44],
			[0, 1, 21.03],
			[1, 0, 23.33],
			[1, 1, 21.17],
		].map(([unit = 0, period = 0, sum = 0]) => ({ unit, period, stratum: 0, n: 1, sum }));
		const { panel, adopted } = columnsOf({ cells, adoptedAt: new Map([[0, 1]]) });
		expect(outcomeNaive(panel, adopted)[0]).toBeCloseTo(2.75, 10);
	});

	test('without strata there is one cell for each unit and period', () => {
		const { panel } = aSimulatedOffice('lebur', { services: 3 });
		const whole = collapse(columnsOf(panel).panel);
		expect(new Set(whole.stratum)).toEqual(new Set([0]));
		expect(whole.n.reduce((a, b) => a + b)).toBe(panel.cells.reduce((a, b) => a + b.n, 0));
	});
});
