import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import type { Observation } from './observation.ts';
import { trusted } from './reliability.ts';
import { beliefOf } from './rules-proof.ts';

const today = day('2026-11-24');

type Told = Partial<Pick<Observation, 'key' | 'level' | 'author' | 'source' | 'observedOn'>>;

const evidence = ({
	source = 'supervisor',
	observedOn = today,
	...over
}: Told = {}): Observation => ({
	key: 'evidence',
	level: 2,
	author: 1,
	...trusted(source, observedOn),
	...over,
});

const proofOn = (all: readonly Observation[], on = today) => beliefOf(all, on).proof;

test('a level that a supervisor has seen is proven until the rating expires', () => {
	expect(proofOn([evidence()])).toEqual({ level: 2, until: '2028-11-24' });
});

test('without evidence nothing is proven, however likely it is', () => {
	expect(proofOn([])).toEqual({ level: 0, until: null });
});

test('a course that was passed proves its level', () => {
	expect(proofOn([evidence({ source: 'course', author: null })]).level).toBe(2);
	expect(proofOn([evidence({ source: 'course', author: null, level: 3 })]).level).toBe(3);
});

test('a self-rating, a colleague and the clock of the counter prove nothing alone', () => {
	for (const source of ['self', 'colleague', 'service'] as const)
		expect(proofOn([evidence({ source, level: 3 })]).level).toBe(0);
});

test('on the day of expiry the proof has ended', () => {
	const rated = evidence();
	expect(proofOn([rated], day('2028-11-23')).level).toBe(2);
	expect(proofOn([rated], day('2028-11-24')).level).toBe(0);
});

test('a proof holds up to the day it names and not on it', () => {
	const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
	const source = fc.constantFrom('assessment' as const, 'test' as const, 'course' as const);
	fc.assert(
		fc.property(level, source, (seen, from) => {
			const all = [evidence({ level: seen, source: from, author: null })];
			const { level: proven, until } = proofOn(all);
			if (until === null) return;
			expect(proofOn(all, addDays(until, -1)).level).toBe(proven);
			expect(proofOn(all, until).level).toBeLessThan(Math.max(1, proven));
		}),
	);
});

test('evidence that a test contradicts is no proof', () => {
	const rated = evidence({ level: 4 });
	const tested = evidence({ key: 'test', source: 'test', author: null, level: 1 });
	expect(proofOn([rated, tested]).level).toBeLessThan(4);
});

test('a later rating by the same supervisor takes the place of the earlier one', () => {
	const earlier = evidence({ key: 'a', level: 3, observedOn: day('2026-03-02') });
	const later = evidence({ key: 'b', level: 0 });
	expect(proofOn([earlier, later]).level).toBe(0);
});

test('the rule that decided is named', () => {
	expect(beliefOf([], today).rule).toBe('belief@1');
});

test('a course lifts who was rated below it before, and a lower rating afterwards still counts', () => {
	const rated = evidence({ level: 1, observedOn: day('2026-08-09') });
	const assessed = evidence({
		key: 'a',
		source: 'assessment',
		author: null,
		level: 1,
		observedOn: day('2025-08-14'),
	});
	const passed = evidence({ key: 'c', source: 'course', author: null });
	expect(proofOn([rated, assessed]).level).toBe(1);
	expect(proofOn([rated, assessed, passed]).level).toBe(2);
	const after = evidence({ key: 'z', level: 1, author: 2, observedOn: day('2026-12-24') });
	expect(proofOn([rated, assessed, passed, after], day('2026-12-24')).level).toBe(1);
});
