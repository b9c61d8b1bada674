import { expect, test } from 'vitest';
import { attGt, errorOf, eventStudy } from '../attGt/index.ts';
import type { UnitPanel } from '../attGt/index.ts';
import { randomFrom } from '../random.ts';
import { readOff } from './eventStudy.ts';
import { smoothInterval, studyOf } from './index.ts';

/** Forty officers over twelve months, half trained in month 6 or 8; they drift by −0.2 a month anyway. */
function drifting(seed: string): UnitPanel {
	const random = randomFrom(seed);
	const adoptedAt = Float64Array.from({ length: 40 }, (_, u) =>
		u < 20 ? 6 + 2 * (u % 2) : Infinity,
	);
	return {
		periods: Float64Array.from({ length: 12 }, (_, t) => t),
		adoptedAt,
		outcome: Float64Array.from({ length: 480 }, (_, i) => {
			const [unit, period] = [Math.floor(i / 12), i % 12];
			return (unit < 20 ? -0.2 * period : 0) + random.normal(9, 0.4);
		}),
	};
}

const options = { controls: 'never', method: 'regression', base: 'universal' } as const;

test('an event study of group-time effects keeps its estimates and errors', () => {
	const effects = eventStudy(attGt(drifting('tetap'), options));
	const study = effects && studyOf(effects, 4, 20);
	expect(study?.before).toHaveLength(4);
	expect(study?.after).toHaveLength(4);
	const first = effects?.parts.find(({ at }) => at === 0);
	const read = readOff(
		study ?? { before: [], after: [], covariance: [] },
		[0, 0, 0, 0, 1, 0, 0, 0],
	);
	expect(read.estimate).toBe(first?.estimate);
	expect(read.standardError).toBeCloseTo(errorOf(first?.influence ?? new Float64Array()), 12);
});

test('a drift on a line is not taken for an effect', () => {
	let held = 0;
	for (let run = 0; run < 40; run += 1) {
		const effects = eventStudy(attGt(drifting(`garis-${run}`), options));
		const study = effects && studyOf(effects, 4, 20);
		if (!study) continue;
		const { low, high } = smoothInterval(study, 0, 0.9);
		if (low <= 0 && high >= 0) held += 1;
	}
	expect(held).toBeGreaterThan(30);
});

test('with a hole, or one period before, there is no study of bends', () => {
	const effects = eventStudy(attGt(drifting('lubang'), options));
	if (!effects) throw new Error('no effects');
	const without = effects.parts.filter(({ at }) => at !== -3);
	expect(studyOf({ ...effects, parts: without }, 4, 20)).toBeNull();
	expect(studyOf(effects, 1, 20)).toBeNull();
});
