import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingOf, impactLimits } from './index.ts';
import type { Effect, Measure } from './index.ts';

function anEffect(measure: Measure, low: number, estimate: number, high: number): Effect {
	return {
		status: 'estimated',
		measure,
		rule: 'staggeredDid@1',
		officersTrained: 31,
		officersCompared: 48,
		observations: 5200,
		preTrendP: 0.61,
		estimate,
		low,
		high,
		level: 0.9,
	};
}

describe('a finding', () => {
	test.each([
		['expandTraining', 'clearlyBetter', 'minutes', -2.3, -1.4, -0.5],
		['expandTraining', 'clearlyBetter', 'ikm', 0.4, 2.1, 3.8],
		['keepTraining', 'betterButSmall', 'minutes', -0.5, -0.3, -0.1],
		['reviewCourse', 'clearlyWorse', 'minutes', 0.2, 0.9, 1.6],
		['reviewCourse', 'clearlyWorse', 'ikm', -4, -2, -0.5],
		['reviewCourse', 'noDifferenceThatMatters', 'ikm', -0.6, 0.1, 0.8],
		['collectMore', 'stillUncertain', 'minutes', -2.1, -0.7, 0.7],
	] as const)('suggests %s because it is %s', (proposal, code, measure, low, estimate, high) => {
		const finding = findingOf(anEffect(measure, low, estimate, high), impactLimits);
		expect(finding).toMatchObject({
			proposal,
			reason: { code },
			rule: 'findingFromEffect@1',
		});
	});

	test('of what cannot be told yet is to collect more, and repeats what is missing', () => {
		const missing = [{ reason: 'tooFewTrained', has: 6, needs: 15 }] as const;
		const { status: _, ...grounds } = anEffect('minutes', -1, 0, 1);
		const finding = findingOf({ ...grounds, status: 'cannotTell', missing }, impactLimits);
		expect(finding).toEqual({
			proposal: 'collectMore',
			reason: { code: 'cannotTellYet', missing },
			rule: 'findingFromEffect@1',
		});
	});

	test('does not spread a course that is quick but leaves citizens less content', () => {
		const faster = anEffect('minutes', -2.3, -1.4, -0.5);
		const lessContent = anEffect('ikm', -4, -2, -0.5);
		expect(findingOf(faster, impactLimits, lessContent)).toMatchObject({
			proposal: 'reviewCourse',
			reason: { code: 'betterHereWorseThere' },
		});
		const unsure = anEffect('ikm', -4, -2, 0.5);
		expect(findingOf(faster, impactLimits, unsure).proposal).toBe('expandTraining');
	});

	test('never asks for more of a course while no gain is sure', () => {
		const effect = fc
			.tuple(fc.constantFrom('minutes' as const, 'ikm' as const), fc.double({ min: -5, max: 5 }))
			.filter(([, estimate]) => !Number.isNaN(estimate))
			.map(([measure, estimate]) => anEffect(measure, estimate - 1, estimate, estimate + 1));
		fc.assert(
			fc.property(effect, (any) => {
				if (any.status !== 'estimated' || any.low * any.high > 0) return;
				expect(['reviewCourse', 'collectMore']).toContain(findingOf(any, impactLimits).proposal);
			}),
		);
	});
});
