import { expect, test } from 'vitest';
import { concerns, gistOf, impactLimits, weighFindings } from './index.ts';
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

const same = anEffect('minutes', -0.2, 0, 0.2);

test.each([
	['expandTraining', same, anEffect('ikm', 1, 2, 3)],
	['reviewCourse', anEffect('minutes', -2.3, -1.4, -0.5), anEffect('ikm', -4, -2, -0.5)],
	['collectMore', same, anEffect('ikm', -3, 0, 3)],
	['reviewCourse', same, anEffect('ikm', -0.5, 0, 0.5)],
] as const)('weighing minutes and IKM together gives %s', (proposal, minutes, ikm) => {
	expect(weighFindings([minutes, ikm], impactLimits)?.finding.proposal).toBe(proposal);
});

test('leaders are not asked again because a digit moved', () => {
	const gist = (estimate: number) => {
		const weighed = weighFindings([anEffect('minutes', -2, estimate, -0.5)], impactLimits);
		return weighed && gistOf(weighed);
	};
	expect(gist(-1.4)).toBe(gist(-1.3));
	expect(gist(-1.4)).not.toBe(gist(-0.4));
});

test('a course is asked about the services that need it, or about behaviour met everywhere', () => {
	expect(concerns('T.DAFDUK', ['T.DAFDUK'])).toBe(true);
	expect(concerns('M.3', ['T.IZIN'])).toBe(true);
	expect(concerns('T.IZIN', ['T.DAFDUK'])).toBe(false);
});
