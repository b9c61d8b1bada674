import { describe, expect, test } from 'vitest';
import { castleDoctrine } from '../../../../tests/make/castleDoctrine.ts';
import type { UnitPanel } from '../attGt/unitPanel.ts';
import { randomFrom } from '../random.ts';
import { goodmanBacon } from './goodmanBacon.ts';
import type { ComparisonKind, GoodmanBacon } from './goodmanBacon.ts';
import { twoWayEffect, twoWayEventStudy } from './twoWayEffect.ts';

function panel(adoptedAt: number[], length: number, at: (unit: number, period: number) => number) {
	return {
		periods: Float64Array.from({ length }, (_, i) => i + 1),
		adoptedAt: Float64Array.from(adoptedAt),
		outcome: Float64Array.from({ length: adoptedAt.length * length }, (_, i) =>
			at(Math.floor(i / length), (i % length) + 1),
		),
	};
}

const of = ({ comparisons }: GoodmanBacon, kind: ComparisonKind) => {
	const own = comparisons.filter((one) => one.kind === kind);
	const weight = own.reduce((sum, one) => sum + one.weight, 0);
	const estimate = own.reduce((sum, one) => sum + one.weight * one.estimate, 0) / weight;
	return { weight, estimate };
};

describe('castle doctrine laws and homicide (bacondecomp, vignette)', () => {
	const { years, groups } = castleDoctrine;
	const found = goodmanBacon({
		periods: Float64Array.from(years),
		adoptedAt: Float64Array.from(groups, (group) => group.adoptedAt),
		outcome: Float64Array.from(groups.flatMap((group) => group.means)),
		weight: Float64Array.from(groups, (group) => group.states),
	})!;

	test.each([
		['earlierAgainstLater', 0.05976, -0.00554],
		['laterAgainstEarlier', 0.0319, 0.07032],
		['treatedAgainstNever', 0.90834, 0.08796],
	] as const)('%s weighs %f and says %f', (kind, weight, estimate) => {
		expect(of(found, kind).weight).toBeCloseTo(weight, 5);
		expect(of(found, kind).estimate).toBeCloseTo(estimate, 5);
	});

	test('together 0.0818, with 3.2 % of the weight on comparisons with the already treated', () => {
		expect(found.estimate).toBeCloseTo(0.081812, 5);
		expect(found.forbiddenShare).toBeCloseTo(0.0319, 5);
	});
});

test('three series of ten periods: 2.909, of which 13.6 % is forbidden (Naqvi, asjadnaqvi.github.io/DiD)', () => {
	const effects = [0, 2, 4];
	const three = panel([Infinity, 5, 8], 10, (unit, period) =>
		period >= [Infinity, 5, 8][unit]! ? effects[unit]! : 0,
	);
	const found = goodmanBacon(three)!;
	expect(found.estimate).toBeCloseTo(2.909, 3);
	expect(of(found, 'earlierAgainstLater')).toEqual({
		weight: expect.closeTo(0.1818, 4),
		estimate: 2,
	});
	expect(of(found, 'laterAgainstEarlier').weight).toBeCloseTo(0.1364, 4);
	expect(of(found, 'treatedAgainstNever').weight).toBeCloseTo(0.6818, 4);
});

test('whatever the panel, weights sum to one and their mean is the two-way estimate', () => {
	const random = randomFrom('bacon');
	for (let round = 0; round < 20; round += 1) {
		const length = 4 + random.integer(6);
		const adopted = Array.from({ length: 30 }, () =>
			random.uniform() < 0.3 ? Infinity : 1 + random.integer(length),
		);
		const some: UnitPanel = {
			...panel(adopted, length, () => random.normal(10, 3)),
			weight: Float64Array.from({ length: 30 }, () => 1 + random.integer(5)),
		};
		const found = goodmanBacon(some)!;
		const sum = found.comparisons.reduce((total, one) => total + one.weight, 0);
		expect(sum).toBeCloseTo(1, 12);
		expect(found.estimate).toBeCloseTo(twoWayEffect(some)!.estimate, 10);
	}
});

describe('a course that saves one minute more each week', () => {
	const growing = panel(
		[...Array<number>(5).fill(3), ...Array<number>(5).fill(7)],
		12,
		(unit, period) => {
			const since = period - (unit < 5 ? 3 : 7);
			return 10 + unit - (since >= 0 ? since + 1 : 0);
		},
	);

	test('looks harmful where the trained serve as controls, and the share of that is told', () => {
		const found = goodmanBacon(growing)!;
		expect(of(found, 'earlierAgainstLater').estimate).toBeLessThan(-2);
		expect(of(found, 'laterAgainstEarlier').estimate).toBeGreaterThan(0.4);
		expect(found.forbiddenShare).toBeGreaterThan(0.5);
		expect(found.estimate).toBeGreaterThan(found.allowedEstimate! + 1);
	});

	test('one unit that was not seen each week is left out and counted', () => {
		const outcome = growing.outcome.slice();
		outcome[5] = NaN;
		expect(goodmanBacon({ ...growing, outcome })?.unitsLeftOut).toBe(1);
	});
});

test('the two-way event study finds what was put in when all profit alike', () => {
	const effect = [0, -1, -2, -3];
	const same = panel([Infinity, Infinity, 4, 5, 6], 9, (unit, period) => {
		const since = period - [Infinity, Infinity, 4, 5, 6][unit]!;
		return 3 * unit + Math.sin(period) + (since >= 0 ? effect[Math.min(since, 3)]! : 0);
	});
	const found = twoWayEventStudy(same, { from: -3, to: 3 })!;
	expect(found.map((one) => one.at)).toEqual([-3, -2, 0, 1, 2, 3]);
	for (const { at, estimate } of found) expect(estimate).toBeCloseTo(at < 0 ? 0 : effect[at]!, 9);
});

test('nobody trained, nothing to say', () => {
	const none = panel([Infinity, Infinity], 4, (unit) => unit);
	expect(twoWayEffect(none)).toBeNull();
	expect(goodmanBacon(none)).toBeNull();
});
