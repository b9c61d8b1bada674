import { describe, expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../../tests/make/simulatedOffice.ts';
import { columnsOf } from '../../../../tests/make/columns.ts';
import { officerPeriods } from '../attGt/index.ts';
import { intervalOf } from '../staggeredDid.ts';
import { studentQuantile } from '../student.ts';
import { goodmanBacon } from '../twoWayEffects/index.ts';
import {
	clusteredEffects,
	outcomeEffects,
	outcomeSpans,
	pastTest,
	relativeToLeads,
	targetEstimate,
	targetInfluence,
	wildOfInfluence,
} from './index.ts';

const { panel } = aSimulatedOffice('pisah', { officers: 40, trained: 18, effect: -1.4 });
const { panel: columns, adopted } = columnsOf(panel);
const all = new Int32Array(columns.unit.length).fill(1);
const { targets, past } = outcomeEffects(columns, adopted, all, {
	targets: 1,
	leads: 3,
	weeksALead: 2,
});
const [sums] = targets;
const found = sums && targetEstimate(sums, 0);
if (!sums || !found) throw new Error('one target was asked for');
const influence = targetInfluence(sums, 0, found.estimate);
const { leads = [] } = pastTest(past, 0, 3, 2) ?? {};
const squares = (values: Float64Array) => values.reduce((sum, value) => sum + value ** 2, 0);

describe('what each officer brings to an error', () => {
	test('adds up to the error that is told, after the course and before it', () => {
		expect(Math.sqrt(squares(influence))).toBeCloseTo(found.standardError, 10);
		expect(leads).toHaveLength(3);
		for (const lead of leads)
			expect(Math.sqrt(squares(lead.influence))).toBeCloseTo(lead.standardError, 10);
	});
});

describe('an interval for groups that part by themselves', () => {
	const known = { estimate: found.estimate, influence };
	const quantile = studentQuantile(0.95, found.degreesOfFreedom);
	const at = (ratio: number) => relativeToLeads(known, leads, ratio, quantile);

	test('is the usual one without a break, and longer with each larger break', () => {
		const usual = intervalOf(found, 0.9);
		expect(at(0).low).toBeCloseTo(usual.low, 10);
		expect(at(0).high).toBeCloseTo(usual.high, 10);
		const lengths = [0, 0.5, 1, 2].map((ratio) => at(ratio).high - at(ratio).low);
		expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
	});

	test('adds the largest difference on both sides where it is known exactly', () => {
		const exact = (estimate: number) => ({ estimate, influence: new Float64Array(1) });
		const one = { estimate: -1.4, influence: Float64Array.of(0.5) };
		const { low, high } = relativeToLeads(one, [exact(0.2), exact(-0.1)], 1, 1.645);
		expect(low).toBeCloseTo(-1.6 - 0.8225, 10);
		expect(high).toBeCloseTo(-1.2 + 0.8225, 10);
	});
});

test('spans by columns decompose as those of cells do', () => {
	const { periods, outcome, adoptedAt } = officerPeriods(panel, 4);
	const byCells = goodmanBacon({ periods, outcome, adoptedAt });
	const byColumns = goodmanBacon(outcomeSpans(columns, adopted, 0, 4));
	expect(byColumns?.estimate).toBeCloseTo(byCells?.estimate ?? Number.NaN, 8);
	expect(byColumns?.forbiddenShare).toBeCloseTo(byCells?.forbiddenShare ?? Number.NaN, 8);
	expect(byColumns?.unitsLeftOut).toBe(byCells?.unitsLeftOut);
});

describe('effects by cluster', () => {
	test('are those of units where each stands alone', () => {
		const alone = Int32Array.from({ length: columns.units }, (_, unit) => unit);
		const by = clusteredEffects({ targets, past }, alone, columns.units);
		expect(by.targets[0] && targetEstimate(by.targets[0], 0)).toEqual(found);
		expect(pastTest(by.past, 0, 3, 2)?.p).toBeCloseTo(pastTest(past, 0, 3, 2)?.p ?? NaN, 12);
	});

	test('keep the estimate, and count clusters', () => {
		const pairs = Int32Array.from({ length: columns.units }, (_, unit) => Math.floor(unit / 2));
		const [whole] = clusteredEffects(
			{ targets, past },
			pairs,
			Math.ceil(columns.units / 2),
		).targets;
		const by = whole && targetEstimate(whole, 0);
		expect(by?.estimate).toBeCloseTo(found.estimate, 10);
		expect(by?.treatedUnits).toBeLessThan(found.treatedUnits);
	});
});

test('the wild bootstrap of influences is the test of all changes of sign', () => {
	// Student's sleep data: ten differences, p = 4 of 1,024.
	const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
	const mean = 1.58;
	const given = {
		estimate: mean,
		influence: Float64Array.from(hours, (hour) => (hour - mean) / 10),
	};
	expect(wildOfInfluence(given, 0.9)).toMatchObject({ p: 4 / 1024, draws: 1024 });
});
