import { beforeAll, describe, expect, test } from 'vitest';
import { countyEmployment } from '../../../../tests/make/countyEmployment.ts';
import { calendarEffects, eventStudy, groupEffects, simpleEffect } from './aggregate.ts';
import type { Aggregate } from './aggregate.ts';
import type { Combined } from './combine.ts';
import type { Comparison } from './compare.ts';
import { errorOf } from './errors.ts';
import { attGt } from './groupTime.ts';
import type { GroupTimeEffects } from './groupTime.ts';
import { placebosOf, preTest } from './preTest.ts';

/**
 * Callaway & Sant'Anna's minimum wages. Figures are those of the R package did 2.x with analytical
 * errors (`att_gt(lemp ~ 1, bstrap = FALSE)`, `aggte`), as kept for comparison by the package csdid
 * (r_ref/ref_attgt.csv, ref_aggte.csv, ref_pretest.csv); the estimates also stand in its vignette.
 */
const run = (controls: Comparison['controls'], covariates: boolean) => {
	const panel = countyEmployment();
	return attGt(covariates ? panel : { ...panel, covariates: [] }, {
		controls,
		method: 'regression',
		base: 'varying',
	});
};

function expectPair(found: Combined | null | undefined, estimate: number, error?: number) {
	expect(found?.estimate).toBeCloseTo(estimate, 6);
	if (error !== undefined && found) expect(errorOf(found.influence)).toBeCloseTo(error, 6);
}

const partAt = (found: Aggregate | null, at: number) => found?.parts.find((part) => part.at === at);

describe('compared with counties that never raised the wage', () => {
	let found: GroupTimeEffects;
	beforeAll(() => {
		found = run('never', false);
	});

	test.each([
		[2004, 2004, -0.0105032462, 0.0232510364],
		[2004, 2005, -0.0704231581, 0.0309847668],
		[2004, 2006, -0.1372587389, 0.0364356643],
		[2004, 2007, -0.1008113631, 0.0343592258],
		[2006, 2004, 0.0065201124, 0.0233268051],
		[2006, 2005, -0.0027508188, 0.019558561],
		[2006, 2006, -0.004594607, 0.0177551967],
		[2006, 2007, -0.0412244715, 0.0202291807],
		[2007, 2004, 0.0305066556, 0.0150335603],
		[2007, 2005, -0.0027258929, 0.0163958329],
		[2007, 2006, -0.0310871194, 0.0178775113],
		[2007, 2007, -0.0260544107, 0.0166554353],
	])('ATT(%i, %i) is %f with error %f', (group, period, estimate, error) => {
		const one = found.effects.find((each) => each.group === group && each.period === period);
		expectPair(one, estimate, error);
	});

	test('all together, by group, by year and by years since, as aggte prints them', () => {
		expectPair(simpleEffect(found), -0.0399512752, 0.0120340128);
		const groups = groupEffects(found);
		expectPair(groups?.overall, -0.0310182822, 0.0124460593);
		expectPair(partAt(groups, 2004), -0.0797491266, 0.0263677994);
		expectPair(partAt(groups, 2006), -0.0229095392, 0.0167033303);
		const calendar = calendarEffects(found);
		expectPair(calendar?.overall, -0.0417004321, 0.0159718519);
		expectPair(partAt(calendar, 2006), -0.0488159843, 0.0201258613);
		expectPair(partAt(calendar, 2007), -0.0370593399, 0.0137470791);
		const events = eventStudy(found);
		expectPair(events?.overall, -0.0772398215, 0.0199649891);
		expectPair(partAt(events, -2), -0.0005630846, 0.0132916447);
		expectPair(partAt(events, 0), -0.0199318168, 0.0118263641);
		expectPair(partAt(events, 1), -0.0509573671, 0.0168934763);
	});

	test('groups seen for a year after it, alone: −0.0066 and −0.0510 (vignette, balance_e = 1)', () => {
		const events = eventStudy(found, { balanced: 1 });
		expect(partAt(events, 0)?.estimate).toBeCloseTo(-0.0066, 4);
		expect(partAt(events, 1)?.estimate).toBeCloseTo(-0.051, 4);
	});

	test('parallel trends before the law: W = 7.7912, p = 0.16812', () => {
		const tested = preTest(placebosOf(found.effects), found.treatedClusters);
		expect(tested?.statistic).toBeCloseTo(7.7912366, 5);
		expect(tested?.p).toBeCloseTo(0.16812, 5);
	});
});

test('compared with all that had not raised it yet', () => {
	const found = run('notYet', false);
	expectPair(found.effects[0], -0.0193723637, 0.0223101129);
	expectPair(simpleEffect(found), -0.0397636256, 0.0120524248);
	expectPair(groupEffects(found)?.overall, -0.0304622281, 0.0125751201);
	expectPair(eventStudy(found)?.overall, -0.077399314, 0.0195601769);
	expectPair(calendarEffects(found)?.overall, -0.0442670835, 0.0155709044);
	const tested = preTest(placebosOf(found.effects), found.treatedClusters);
	expect(tested?.statistic).toBeCloseTo(7.7909277, 5);
});

test('compared with counties of like population, by regression', () => {
	const found = run('never', true);
	expectPair(simpleEffect(found), -0.0419686124);
	expectPair(partAt(groupEffects(found), 2004), -0.085132985);
	expectPair(partAt(eventStudy(found), 2), -0.1410801046);
});
