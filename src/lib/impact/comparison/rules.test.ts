import { describe, expect, test } from 'vitest';
import { NEVER } from '../../statistics/index.ts';
import { day } from '../../time/index.ts';
import { comparisonLimits } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { cohortOf } from './rules-coarse.ts';
import { breakOf, naiveAgrees } from './rules-doubt.ts';
import { qValues } from './rules-fdr.ts';
import { knownOn } from './rules-judge.ts';
import { dayWhen, detectableOf, observationsFor } from './rules-rate.ts';
import { verdictOf } from './rules-verdict.ts';
import { lastWholeWeek, mondayOf, weekNumber } from './rules-weeks.ts';

const minutes = outcomeOf('minutes') as Outcome;
const grounds = { detectable: 1, observations: 1000, lastWeek: 350 };
const judge = (low: number, high: number, q: number, aWeek = 100) =>
	verdictOf(
		minutes,
		{ estimate: (low + high) / 2, low, high },
		q,
		grounds,
		comparisonLimits,
		aWeek,
	);

describe('the verdict', () => {
	test('needs an interval on one side and a q within the limit', () => {
		expect(judge(-2.3, -0.5, 0.01).verdict).toBe('better');
		expect(judge(0.4, 1.2, 0.02).verdict).toBe('worse');
		expect(judge(-2.3, -0.5, 0.2).missing).toEqual([
			{ reason: 'manyCompared', q: 0.2, limit: 0.1 },
		]);
	});

	test('is no difference where nothing worthwhile fits in', () => {
		expect(judge(-0.3, 0.2, 0.6).verdict).toBe('noDifference');
	});

	test('is not yet where both fit in, with the day on which enough has come', () => {
		const { verdict, missing } = judge(-1.2, 0.4, 0.6);
		expect(verdict).toBe('cannotTell');
		// Detectable 1 against worthwhile 0.5 asks for four times the visits: 3,000 more, 100 a week.
		expect(knownOn(missing)).toBe(mondayOf(350 + 1 + 30));
		expect(knownOn(judge(-1.2, 0.4, 0.6, 0).missing)).toBeNull();
	});
});

describe('many comparisons', () => {
	test('are weighed as Benjamini and Hochberg do', () => {
		// The 15 p-values of their paper (1995, table 1): four are told at 5 %.
		const ps = [
			0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
			0.6528, 0.759, 1,
		];
		const qs = qValues(ps);
		expect(qs.filter((q) => q !== null && q <= 0.05)).toHaveLength(4);
		expect(qs[3]).toBeCloseTo((0.0095 * 15) / 4, 10);
		const rounded = qValues([0.01, 0.04, null, 0.03, 0.005]).map((q) => q && Number(q.toFixed(9)));
		expect(rounded).toEqual([0.02, 0.04, null, 0.04, 0.02]);
	});
});

describe('when it can be known', () => {
	test('follows from what is missing and how fast it comes', () => {
		expect(dayWhen(346, { has: 120, needs: 200, aWeek: 10 })).toBe(mondayOf(355));
		expect(dayWhen(346, { has: 120, needs: 200, aWeek: 0 })).toBeNull();
		expect(dayWhen(346, { has: 1, needs: 2000, aWeek: 1 })).toBeNull();
		expect(detectableOf(0.2, comparisonLimits)).toBeCloseTo(0.497, 3);
		expect(observationsFor(1000, 1, 0.5)).toBe(4000);
	});

	test('is unknown as soon as one thing is that nobody can date', () => {
		const soon = { reason: 'tooFewVisits', has: 1, needs: 2, knownOn: day('2027-01-04') } as const;
		expect(knownOn([soon])).toBe('2027-01-04');
		expect(knownOn([soon, { reason: 'preTrendFailed', p: 0.01, limit: 0.1 }])).toBeNull();
		expect(knownOn([])).toBeNull();
	});
});

describe('weeks', () => {
	test('count from a Monday, and only whole ones are compared', () => {
		expect(weekNumber(day('2020-01-15'))).toBe(1);
		expect(lastWholeWeek(day('2026-11-29'))).toBe('2026-11-16');
		expect(lastWholeWeek(day('2026-11-30'))).toBe('2026-11-23');
	});

	test('of four make a cohort; who never took the course is in none', () => {
		expect([cohortOf(301), cohortOf(304), cohortOf(305)]).toEqual([300, 300, 304]);
		expect(cohortOf(NEVER)).toBe(0);
	});
});

test('an answer says how much it can bear', () => {
	expect(breakOf({ estimate: -1.4, low: -2.3, high: -0.5 })).toBe(0.5);
	expect(breakOf({ estimate: 0.1, low: -0.3, high: 0.5 })).toBeNull();
	expect(naiveAgrees({ estimate: -1.4, low: -2.3, high: -0.5 }, -0.2)).toBe(false);
});
