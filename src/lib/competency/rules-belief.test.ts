import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import { chanceOfAtLeast, expectedLevel, unknown } from './belief.ts';
import { sources } from './observation.ts';
import type { Observation } from './observation.ts';
import { trusted } from './reliability.ts';
import { chancesOf, fade, likelihood } from './rules-belief.ts';

const today = day('2026-11-24');

const anyObservation = fc
	.record({
		key: fc.uuid(),
		level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
		source: fc.constantFrom(...sources),
		author: fc.constantFrom(null, 1, 2),
		daysAgo: fc.integer({ min: 0, max: 2000 }),
	})
	.map(({ daysAgo, source, ...rest }): Observation => ({
		...rest,
		...trusted(source, addDays(today, -daysAgo)),
	}));

type Told = Partial<Pick<Observation, 'key' | 'author' | 'source' | 'observedOn' | 'recordedAt'>>;

const seen = (
	level: Observation['level'],
	{ source = 'supervisor', observedOn = today, ...over }: Told = {},
): Observation => ({
	key: `seen-${level}`,
	level,
	author: 1,
	...trusted(source, observedOn),
	...over,
});

test('without evidence every level is as likely as another', () => {
	expect(chancesOf([], today)).toEqual(unknown);
});

test('the order in which evidence arrives does not matter', () => {
	const shuffled = fc
		.uniqueArray(anyObservation, { maxLength: 8, selector: (one) => one.key })
		.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
		);
	fc.assert(
		fc.property(shuffled, ([one, other]) => {
			expect(chancesOf(one, today)).toEqual(chancesOf(other, today));
		}),
	);
});

test('a correction of the same day counts, and what it corrects does not', () => {
	const first = seen(1, { key: 'z', recordedAt: new Date('2026-11-24T02:00:00Z') });
	const corrected = seen(3, { key: 'a', recordedAt: new Date('2026-11-24T03:00:00Z') });
	expect(chancesOf([first, corrected], today)).toEqual(chancesOf([corrected], today));
});

test('chances stay chances whatever is observed', () => {
	fc.assert(
		fc.property(fc.array(anyObservation, { maxLength: 12 }), (all) => {
			const chances = chancesOf(all, today);
			expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
			expect(chanceOfAtLeast(chances, 1)).toBeCloseTo(1, 9);
		}),
	);
});

test('no single self-rating moves the expected level by two', () => {
	fc.assert(
		fc.property(
			fc.array(anyObservation, { maxLength: 6 }),
			fc.constantFrom(1 as const, 5 as const),
			(before, level) => {
				const rated = [...before, seen(level, { key: 'self', source: 'self', author: 9 })];
				const moved =
					expectedLevel(chancesOf(rated, today)) - expectedLevel(chancesOf(before, today));
				expect(Math.abs(moved)).toBeLessThan(2);
			},
		),
	);
});

test('ten self-ratings on one day weigh as much as one', () => {
	const rated = (key: string) => seen(5, { key, source: 'self', author: 9 });
	const ten = Array.from({ length: 10 }, (_, n) => rated(`self-${n}`));
	expect(chancesOf(ten, today)).toEqual(chancesOf([rated('self')], today));
});

test('old evidence fades to not knowing, not to failure', () => {
	const longAgo = seen(4, { observedOn: day('1996-11-24') });
	const chances = chancesOf([longAgo], today);
	for (const chance of chances) expect(chance).toBeCloseTo(0.2, 2);
	expect(fade([0, 0, 1, 0, 0], 36)).toEqual([0.1, 0.1, 0.6, 0.1, 0.1]);
});

test('fading in two steps is fading once', () => {
	const start = [0.1, 0.6, 0.2, 0.05, 0.05] as const;
	const once = fade(start, 20);
	fade(fade(start, 8), 12).forEach((chance, index) => expect(chance).toBeCloseTo(once[index]!, 12));
});

test('a source names the true level more often than any other', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.21, max: 0.99, noNaN: true }),
			fc.integer({ min: 1, max: 5 }),
			(hit, level) => {
				const chances = likelihood(level as 1, hit);
				expect(Math.max(...chances)).toBe(chances[level - 1]);
			},
		),
	);
	expect(likelihood(3, 0.75)[2]).toBeCloseTo(0.75, 12);
});

test('what was observed after today says nothing about today', () => {
	const tomorrow = seen(5, { observedOn: addDays(today, 1) });
	expect(chancesOf([tomorrow], today)).toEqual(unknown);
});

test('the same level seen again raises the chance of it', () => {
	const once = chancesOf([seen(3)], today);
	const twice = chancesOf([seen(3), seen(3, { key: 'b', author: 2 })], today);
	expect(twice[2]).toBeGreaterThan(once[2]);
});

/** By how much the level falls, as the largest loss of "at least k", when one piece shows more. */
function fallBy(
	all: readonly Observation[],
	one: Observation,
	level: Observation['level'],
): number {
	const higher = all.map((each) => (each === one ? { ...each, level } : each));
	const [before, after] = [chancesOf(all, today), chancesOf(higher, today)];
	const lost = [2, 3, 4, 5].map((k) => chanceOfAtLeast(before, k) - chanceOfAtLeast(after, k));
	return Math.max((expectedLevel(before) - expectedLevel(after)) / 4, ...lost);
}

const upBy = (one: Observation, up: number) => Math.min(5, one.level + up) as Observation['level'];
const some = fc.uniqueArray(anyObservation, { maxLength: 8, selector: (one) => one.key });
const up = fc.integer({ min: 1, max: 4 });

test('the newest evidence showing more never lowers the level', () => {
	fc.assert(
		fc.property(some, anyObservation, up, (before, { source, ...told }, more) => {
			const newest = { ...told, ...trusted(source, today) };
			const older = before.filter(({ observedOn }) => observedOn < today);
			expect(fallBy([...older, newest], newest, upBy(newest, more))).toBeLessThan(1e-9);
		}),
		{ numRuns: 2000 },
	);
});

test('evidence of one day that shows more never lowers the level, whichever piece it is', () => {
	fc.assert(
		fc.property(some, fc.nat(7), up, (all, at, more) => {
			const sameDay = all
				.filter(({ source }) => source !== 'course')
				.map(({ source, ...told }) => ({ ...told, ...trusted(source, today) }));
			const one = sameDay[at % Math.max(1, sameDay.length)];
			if (one) expect(fallBy(sameDay, one, upBy(one, more))).toBeLessThan(1e-9);
		}),
		{ numRuns: 2000 },
	);
});

test('an old outlier far from what came later is doubted, so more is not always better there', () => {
	const old = seen(4, { key: 'old', source: 'assessment', observedOn: addDays(today, -1500) });
	const newer = ['a', 'b'].map((key) => seen(1, { key, source: 'test', author: null }));
	const all = [old, ...newer];
	expect(fallBy(all, old, 5)).toBeGreaterThan(0);
	expect(fallBy(all, old, 5)).toBeLessThan(0.05);
});
