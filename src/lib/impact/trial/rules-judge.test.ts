import { describe, expect, test } from 'vitest';
import {
	aPlannedTrial,
	aRegistration,
	aTrialSeason,
	lotsIn,
} from '../../../../tests/make/trial.ts';
import {
	drawScheme,
	randomFrom,
	randomisationTest,
	strataContrast,
} from '../../statistics/index.ts';
import { trialLimits } from './limits.ts';
import { chanceOf, intervalOfChance } from './rules-chance.ts';
import { compare } from './rules-compare.ts';
import { contrast, treatedBy } from './rules-contrast.ts';
import { judgeTrial } from './rules-judge.ts';
import { dueLook, plannedLooks } from './rules-looks.ts';
import { phaseMeans } from './rules-outcome.ts';
import { pointsOf } from './rules-points.ts';
import { trialPower } from './rules-power.ts';
import { redraw } from './rules-redraw.ts';
import type { TrialPlan } from './trial.ts';

const limits = { ...trialLimits, redraws: 400 };
const lottery = aPlannedTrial({ seats: 24 });
const stepped = aPlannedTrial({
	design: 'stepped',
	seats: 12,
	mostAway: 12,
	steps: 5,
	stepWeeks: 3,
});
const none = { drawn: 0, notDrawn: 0 };

function oneTrial(plan: TrialPlan, run: number, effect: number, of?: number[]) {
	const sizes = of ?? (plan.design === 'lottery' ? [30, 20, 10] : [8, 8]);
	const registration = aRegistration(
		plan,
		lotsIn(sizes, () => (plan.design === 'lottery' ? 1 : 3)),
	);
	const places = redraw(registration, randomFrom(`undi ${run}`));
	if (!places) throw new Error('does not fit');
	const cells = aTrialSeason(registration, places, { seed: `musim ${run}`, effect });
	const [look] = plannedLooks(plan, limits.alpha);
	if (!look) throw new Error('no look');
	return judgeTrial({ registration, places, cells, passed: none, seed: `${run}` }, look, limits);
}

describe('a judged trial', () => {
	test.each([
		['lottery', lottery, -1.4],
		['stepped', stepped, -1.4],
		['lottery', lottery, 0],
		['stepped', stepped, 0],
	] as const)('of the design %s holds the truth about 95 times in 100', (_, plan, effect) => {
		const runs = 120;
		let held = 0;
		let called = 0;
		let bias = 0;
		for (let run = 0; run < runs; run += 1) {
			const reading = oneTrial(plan, run, effect);
			if (reading.status !== 'estimated') throw new Error('cannot tell');
			held += reading.low <= effect && effect <= reading.high ? 1 : 0;
			called += reading.crossed ? 1 : 0;
			bias += (reading.estimate - effect) / runs;
		}
		// 120 runs: 95 % give or take three standard errors of two points each.
		expect(held / runs).toBeGreaterThan(0.89);
		expect(Math.abs(bias)).toBeLessThan(0.12);
		if (effect === 0) expect(called / runs).toBeLessThan(0.11);
		else expect(called / runs).toBeGreaterThan(0.9);
	});

	test('of few with a large effect is not drawn towards nothing by their past', () => {
		const few = aPlannedTrial({ seats: 8 });
		const runs = 200;
		let held = 0;
		let sum = 0;
		for (let run = 0; run < runs; run += 1) {
			const reading = oneTrial(few, run, -4, [16]);
			if (reading.status !== 'estimated') throw new Error('cannot tell');
			held += reading.low <= -4 && reading.high >= -4 ? 1 : 0;
			sum += reading.estimate;
		}
		expect(held / runs).toBeGreaterThan(0.89);
		expect(sum / runs).toBeCloseTo(-4, 1);
	});

	test('says what is missing rather than a figure', () => {
		const plan = aPlannedTrial({ seats: 3 });
		const registration = aRegistration(plan, lotsIn([9]));
		const places = redraw(registration, randomFrom(1));
		const cells = aTrialSeason(registration, places ?? new Map(), { seed: 'x', effect: -1 });
		const judged = { registration, places: places ?? new Map(), cells, passed: none, seed: 'x' };
		const reading = judgeTrial(judged, { bound: 2, p: 0.05 }, limits);
		expect(reading).toMatchObject({
			status: 'cannotTell',
			missing: [{ reason: 'tooFewDrawn', has: 3, needs: 6 }],
		});
	});

	test('counts whoever was drawn, and tells who was lost', () => {
		const registration = aRegistration(lottery, lotsIn([60]));
		const places = redraw(registration, randomFrom(3)) ?? new Map<number, number>();
		const lost = [...places]
			.filter(([, place]) => place === 1)
			.slice(0, 2)
			.map(([number]) => number);
		const cells = aTrialSeason(registration, places, { seed: 'x', effect: -1 });
		const left = cells.filter(({ number, phase }) => phase < 0 || !lost.includes(number));
		const judged = { registration, places, cells: left, passed: none, seed: 'x' };
		const { counts } = judgeTrial(judged, { bound: 2, p: 0.05 }, limits);
		expect(counts).toMatchObject({ drawn: 22, notDrawn: 36, lostDrawn: 2, lostNotDrawn: 0 });
	});
});

describe('chance', () => {
	test('tells no difference of a stratum from which one of few could be read', () => {
		const told = (of: number[]) =>
			oneTrial(lottery, 1, -1, of).strata.map(({ difference }) => difference !== null);
		expect(told([30, 20, 20])).toEqual([true, true, true]);
		expect(told([50, 6, 6])).toEqual([true, false, false]);
		expect(told([30, 24, 6])).toEqual([false, false, false]);
	});

	test('agrees with all draws that there are (Fisher’s exact permutation)', () => {
		// Five of two arms, 2 of them drawn: ten draws. Values 1, 2, 3, 4 and 10; drawn 4 and 10.
		const values = [1, 2, 3, 4, 10];
		const points = values.map((value, i) => ({
			number: i + 1,
			phase: 0,
			group: 'a',
			value,
			before: 0,
		}));
		const found = (a: number, b: number) => {
			const treated = treatedBy(
				new Map([
					[a, 1],
					[b, 1],
				]),
			);
			return { found: contrast(points, treated) ?? 0, share: 0 };
		};
		const pairs = [1, 2, 3, 4, 5].flatMap((a) =>
			[1, 2, 3, 4, 5].filter((b) => b > a).map((b) => [a, b]),
		);
		const draws = pairs.map(([a = 0, b = 0]) => found(a, b));
		const real = found(4, 5).found;
		expect(real).toBe(5);
		// As far from nothing as 7 − 2 = 5: only the real one of the ten.
		const others = draws.filter((one) => one !== draws.at(-1));
		expect(chanceOf({ found: real, share: 1 }, others)).toBe(0.1);
	});

	test('turned round gives the interval', () => {
		const random = randomFrom('rentang');
		const draws = Array.from({ length: 4_000 }, () => ({ found: random.normal(), share: 0 }));
		const { low, high } = intervalOfChance({ found: 0, share: 1 }, draws, 0.05);
		expect(low).toBeGreaterThan(-2.1);
		expect(low).toBeLessThan(-1.85);
		expect(high).toBeCloseTo(-low, 1);
	});
});

test('whoever serves the long cases does not look slow', () => {
	const cells = [
		{ number: 1, serviceId: 1, phase: 0, n: 10, sum: 50 },
		{ number: 1, serviceId: 2, phase: 0, n: 30, sum: 600 },
		{ number: 2, serviceId: 1, phase: 0, n: 30, sum: 150 },
		{ number: 2, serviceId: 2, phase: 0, n: 10, sum: 200 },
	];
	const means = phaseMeans(cells);
	expect(means.get(1)?.get(0)?.mean).toBeCloseTo(0, 10);
	expect(means.get(2)?.get(0)?.mean).toBeCloseTo(0, 10);
});

describe('looks', () => {
	const plan = aPlannedTrial({ looks: 3 });
	const looks = plannedLooks(plan, 0.05);

	test('fall evenly over the window, with the bounds of Lan & DeMets', () => {
		expect(looks.map(({ weeks }) => weeks)).toEqual([4, 8, 12]);
		expect(looks.map(({ bound }) => Number(bound.toFixed(2)))).toEqual([3.71, 2.51, 1.99]);
	});

	test('are due one at a time, and one that was passed over does not come back', () => {
		expect(dueLook(looks, [], looks[0]?.on ?? plan.drawOn)?.number).toBe(1);
		expect(dueLook(looks, [1], looks[0]?.on ?? plan.drawOn)).toBeNull();
		expect(dueLook(looks, [], looks[1]?.on ?? plan.drawOn)?.number).toBe(2);
		expect(dueLook(looks, [], plan.drawOn)).toBeNull();
	});
});

test('the power that was shown is the power that the trial has', () => {
	const registration = aRegistration(lottery, lotsIn([30, 20, 10]));
	const places = new Map<number, number>();
	const past = pointsOf(
		registration,
		aTrialSeason(registration, places, { seed: 'lalu', effect: 0 }),
	);
	const power = trialPower(registration, past, limits);
	const smallest = power?.smallest ?? 0;
	expect(smallest).toBeGreaterThan(0.2);
	let found = 0;
	for (let run = 0; run < 120; run += 1) {
		const reading = oneTrial(lottery, run, -smallest);
		found += reading.status === 'estimated' && reading.crossed ? 1 : 0;
	}
	// Planned for 80 of 100; the spread itself is only known within some tenths.
	expect(found / 120).toBeGreaterThan(0.62);
	expect(found / 120).toBeLessThan(0.95);
});

test('without a past, chance is what the room of statistics says it is', () => {
	const random = randomFrom('sama');
	const values = Array.from({ length: 12 }, () => random.normal());
	const drawn = values.map((_, i) => (i % 2 === 0 ? 1 : 0));
	const scheme = drawScheme(
		Array.from({ length: 12 }, () => 0),
		drawn,
	);
	const theirs = randomisationTest(
		scheme,
		strataContrast(values.map(() => 0)),
		{ drawn, values },
		{ level: 0.95 },
	);
	const points = values.map((value, i) => ({ number: i, phase: 0, group: 'a', value, before: 0 }));
	const asPlaces = (of: readonly number[]) => new Map(of.map((place, i) => [i, place]));
	const comparison = compare(points, asPlaces(drawn));
	const real = comparison.foundBy(asPlaces(drawn)) ?? { found: 0, share: 1 };
	const draws = [...scheme.each()].flatMap((one) => comparison.foundBy(asPlaces(one)) ?? []);
	expect(real.found).toBeCloseTo(theirs.estimate, 10);
	// All 924 draws are tried; ours counts the real one once more.
	expect(chanceOf(real, draws)).toBeCloseTo((924 * theirs.p + 1) / 925, 10);
	expect(intervalOfChance(real, draws, 0.05).low).toBeCloseTo(theirs.interval.low, 1);
});
