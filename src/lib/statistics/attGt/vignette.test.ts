import { expect, test } from 'vitest';
import { drawsOfR } from '../../../../tests/make/drawsOfR.ts';
import { vignettePanel } from '../../../../tests/make/vignettePanel.ts';
import { eventStudy, groupEffects, simpleEffect } from './aggregate.ts';
import type { Combined } from './combine.ts';
import { errorOf } from './errors.ts';
import { attGt } from './groupTime.ts';
import { placebosOf, preTest } from './preTest.ts';

/**
 * The doubly robust example of the vignette of the R package did, with covariate. Estimates as printed
 * there to four digits; all digits and the analytical errors as kept by the package csdid (r_ref,
 * scenario sim_nev_dr).
 */
const panel = vignettePanel();
const options = { controls: 'never', method: 'doublyRobust', base: 'varying' } as const;
const found = attGt(panel, options);

function expectPair(one: Combined | null | undefined, estimate: number, error: number) {
	expect(one?.estimate).toBeCloseTo(estimate, 7);
	expect(errorOf(one!.influence)).toBeCloseTo(error, 7);
}

test('the draws are those of R: set.seed(1) gives −0.6264538 and 0.1836433', () => {
	const draws = drawsOfR(1);
	expect(draws.normal()).toBeCloseTo(-0.6264538, 7);
	expect(draws.normal()).toBeCloseTo(0.1836433, 7);
	expect(panel.outcome.length).toBe(15_916);
	expect(panel.outcome[0]).toBeCloseTo(5.56, 2);
	expect(panel.covariates?.[0]?.[0]).toBeCloseTo(-0.876, 3);
});

test.each([
	[2, 2, 0.92091106, 0.06391879],
	[2, 3, 1.98748315, 0.06452718],
	[2, 4, 2.95521189, 0.06307858],
	[3, 2, -0.04329089, 0.06556481],
	[3, 3, 1.10804682, 0.06522424],
	[3, 4, 2.05901418, 0.06520293],
	[4, 2, 0.00232892, 0.06777476],
	[4, 3, 0.06153646, 0.06601123],
	[4, 4, 0.95231637, 0.06702142],
])('ATT(%i, %i) is %f with error %f', (group, period, estimate, error) => {
	const one = found.effects.find((each) => each.group === group && each.period === period);
	expectPair(one, estimate, error);
});

test('all together 1.6583, by group 1.488, by time since 1.9904, and no trend before', () => {
	expectPair(simpleEffect(found), 1.65834543, 0.03429358);
	expectPair(groupEffects(found)?.overall, 1.48804379, 0.03490072);
	const events = eventStudy(found);
	expectPair(events?.overall, 1.9904088, 0.03862989);
	expectPair(
		events?.parts.find(({ at }) => at === 0),
		0.99287554,
		0.03064685,
	);
	const tested = preTest(placebosOf(found.effects), found.treatedClusters);
	expect(tested?.statistic).toBeCloseTo(1.82935386, 6);
	expect(tested?.p).toBeCloseTo(0.60857, 5);
});

test('all three ways agree with the truth of 1, 2 and 3; without the covariate none would', () => {
	for (const method of ['regression', 'weighting', 'doublyRobust'] as const)
		for (const { at, estimate } of eventStudy(attGt(panel, { ...options, method }))!.parts)
			expect(Math.abs(estimate - Math.max(0, at + 1))).toBeLessThan(0.15);
	const { covariates: _, ...bare } = panel;
	const naive = eventStudy(attGt(bare, options))!.parts;
	expect(naive.every(({ at, estimate }) => Math.abs(estimate - Math.max(0, at + 1)) > 0.15)).toBe(
		true,
	);
});
