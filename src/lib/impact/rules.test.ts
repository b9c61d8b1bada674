import { describe, expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../tests/make/simulatedOffice.ts';
import type { Office } from '../../../tests/make/simulatedOffice.ts';
import { randomFrom } from '../statistics/index.ts';
import { addDays, day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { impactLimits, judgeEffect } from './index.ts';
import type { ImpactPanel, ServiceWeek } from './index.ts';

const firstWeek = day('2026-06-01');
const weekNumbered = (period: number): Day => addDays(firstWeek, 7 * period);

/** Visits of a simulated office, with the day on which each officer passed the course. */
function aSeason(seed: string, office: Partial<Office>): ImpactPanel & { truth: number } {
	const { panel, truth } = aSimulatedOffice(seed, { weeks: 24, ...office });
	const weeks: ServiceWeek[] = panel.cells.map(({ unit, period, stratum, n, sum }) => {
		return {
			officerId: unit,
			serviceId: stratum,
			week: weekNumbered(period),
			n,
			sum,
		};
	});
	const trainedOn = new Map(
		[...panel.adoptedAt].map(([unit, period]) => [unit, addDays(weekNumbered(period), -4)]),
	);
	return { measure: 'minutes', weeks, trainedOn, truth };
}

/** Answers to the nine questions; the course lets a good answer become a very good one more often. */
function aSeasonOfAnswers(seed: string, lift: number): ImpactPanel {
	const random = randomFrom(seed);
	const trainedOn = new Map<number, Day>();
	const weeks: ServiceWeek[] = [];
	for (let officerId = 0; officerId < 60; officerId += 1) {
		const passed = officerId % 2 === 0 ? 9 + random.integer(8) : 99;
		if (passed < 99) trainedOn.set(officerId, addDays(weekNumbered(passed), 2));
		const best = 0.25 + 0.2 * random.uniform();
		for (let period = 0; period < 24; period += 1) {
			const n = random.poisson(3);
			if (n === 0) continue;
			let sum = 0;
			for (let score = 0; score < 9 * n; score += 1)
				sum += random.uniform() < best + (period > passed ? lift : 0) ? 4 : 3;
			weeks.push({
				officerId,
				serviceId: 1,
				week: weekNumbered(period),
				n,
				sum,
			});
		}
	}
	return { measure: 'ikm', weeks, trainedOn };
}

describe('an effect', () => {
	test('of a course that saves 1.4 minutes is told with its interval and what it rests on', () => {
		const season = aSeason('kantor-1', {
			officers: 70,
			trained: 31,
			effect: -1.4,
			visits: 12,
		});
		const effect = judgeEffect(season, impactLimits);

		expect(effect).toMatchObject({
			status: 'estimated',
			rule: 'staggeredDid@1',
			measure: 'minutes',
			level: 0.9,
			officersTrained: 31,
		});
		if (effect.status !== 'estimated') return;
		expect(effect.low).toBeLessThan(season.truth);
		expect(effect.high).toBeGreaterThan(season.truth);
		expect(effect.high).toBeLessThan(0);
		// 39 who never took the course, and those of the 31 whose turn came later.
		expect(effect.officersCompared).toBeGreaterThan(39);
		expect(effect.observations).toBeGreaterThan(3_000);
		expect(effect.preTrendP).toBeGreaterThan(0.1);
	});

	test('in points of IKM is the sum of nine scores over nine times 25', () => {
		// Each of nine scores is one higher with probability 0.2: 0.2 × 25 = 5 points of IKM.
		const effect = judgeEffect(aSeasonOfAnswers('jawaban', 0.2), impactLimits);
		expect(effect).toMatchObject({
			status: 'estimated',
			measure: 'ikm',
			officersTrained: 30,
		});
		if (effect.status !== 'estimated') return;
		expect(Math.abs(effect.estimate - 5)).toBeLessThan(1);
		expect(effect.low).toBeLessThan(5);
		expect(effect.high).toBeGreaterThan(5);
	});

	test('of a course without effect is shown with an interval around nothing', () => {
		const effect = judgeEffect(aSeason('nihil', { effect: 0, unevenness: 0 }), impactLimits);
		if (effect.status !== 'estimated') throw new Error(JSON.stringify(effect));
		expect(effect.low).toBeLessThan(0);
		expect(effect.high).toBeGreaterThan(0);
	});

	test('ignores the week of the course, in which the officer was away', () => {
		const season = aSeason('sibuk', { effect: -1.4 });
		const disturbed = season.weeks.map((week) => {
			const passed = season.trainedOn.get(week.officerId);
			const inTheWeek = passed && week.week <= passed && passed < addDays(week.week, 7);
			return inTheWeek ? { ...week, sum: week.sum * 5 } : week;
		});
		expect(judgeEffect({ ...season, weeks: disturbed }, impactLimits)).toEqual(
			judgeEffect(season, impactLimits),
		);
	});
});

describe('we cannot tell yet', () => {
	test('with six trained officers, and say that fifteen are needed', () => {
		const effect = judgeEffect(aSeason('enam', { trained: 6 }), impactLimits);
		expect(effect).toMatchObject({
			status: 'cannotTell',
			officersTrained: 6,
			missing: [{ reason: 'tooFewTrained', has: 6, needs: 15 }],
		});
	});

	test('when nobody is left to compare with', () => {
		const season = aSeason('bersama', { officers: 20, trained: 20 });
		const together = new Map([...season.trainedOn.keys()].map((id) => [id, day('2026-08-12')]));
		expect(judgeEffect({ ...season, trainedOn: together }, impactLimits)).toMatchObject({
			status: 'cannotTell',
			officersTrained: 20,
			missing: [
				{ reason: 'noComparison', has: 0, needs: 10 },
				{ reason: 'tooFewVisits', has: 0, needs: 200 },
			],
		});
	});

	test('when the course came before the data began, or there are no data at all', () => {
		const season = aSeason('awal', {});
		const early = new Map([...season.trainedOn.keys()].map((id) => [id, day('2026-05-20')]));
		for (const given of [
			{ ...season, trainedOn: early },
			{ ...season, weeks: [] },
		]) {
			const effect = judgeEffect(given, impactLimits);
			expect(effect.status === 'cannotTell' && effect.missing.map((m) => m.reason)).toContain(
				'tooShortBefore',
			);
		}
	});

	test('with too few answers, in words of answers and not of visits', () => {
		const { weeks, ...rest } = aSeasonOfAnswers('jarang', 0.2);
		const few = weeks.filter((_, i) => i % 12 === 0);
		const effect = judgeEffect({ ...rest, weeks: few }, impactLimits);
		expect(effect.status === 'cannotTell' && effect.missing.map((m) => m.reason)).toContain(
			'tooFewAnswers',
		);
	});

	test('when the trained were getting faster before the course already', () => {
		const effect = judgeEffect(aSeason('condong', { effect: 0, drift: -0.4 }), impactLimits);
		expect(effect).toMatchObject({
			status: 'cannotTell',
			missing: [{ reason: 'preTrendFailed' }],
		});
		expect(effect.preTrendP).toBeLessThan(0.1);
	});
});
