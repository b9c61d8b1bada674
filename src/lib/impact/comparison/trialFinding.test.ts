import { expect, test } from 'vitest';
import type { TrialEstimate, TrialResult } from '../trial/index.ts';
import { day } from '../../time/index.ts';
import { trialFinding } from './trialFinding.ts';

type Judged = TrialEstimate | { status: 'cannotTell'; missing: [] };

const counts = { drawn: 24, notDrawn: 32, lostDrawn: 0, lostNotDrawn: 0, observations: 5200 };
const grounds = { rule: 'r', counts, strata: [], balance: [], passed: { drawn: 24, notDrawn: 0 } };
const result = (reading: Judged, measure: 'minutes' | 'ikm' = 'minutes'): TrialResult => ({
	trialId: 1,
	title: 'Uji',
	design: 'lottery',
	courseCode: 'UJI',
	courseTitle: 'Uji',
	serviceCategory: 'Perizinan',
	measure,
	smallestEffect: 0.5,
	digest: 'd',
	concludedAt: new Date(0),
	dataUntil: day('2026-11-16'),
	reading: { ...grounds, ...reading },
});
const estimated = (low: number, high: number, crossed: boolean): Judged => ({
	status: 'estimated',
	estimate: (low + high) / 2,
	low,
	high,
	level: 0.95,
	p: 0.01,
	z: 2,
	bound: 1.99,
	crossed,
});
const verdict = (...given: Parameters<typeof result>) => trialFinding(result(...given)).verdict;

test('a trial says what its registered bound says, minutes and points each in their direction', () => {
	expect(verdict(estimated(-2.1, -0.9, true))).toBe('better');
	expect(verdict(estimated(-2.1, -0.9, true), 'ikm')).toBe('worse');
	// An interval beside zero is not enough where looks have used up their chance.
	expect(verdict(estimated(-2.1, -0.1, false))).toBe('cannotTell');
	expect(verdict(estimated(-0.3, 0.2, false))).toBe('noDifference');
	expect(verdict({ status: 'cannotTell', missing: [] })).toBe('cannotTell');
});
