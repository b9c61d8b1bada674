import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../time/index.ts';
import type { LevelTally } from './round.ts';
import { figureOf } from './rules-figure.ts';
import { ownGap, remindsOn, roundState } from './rules-round.ts';
import { levelSeen } from './rules-sheet.ts';
import { groupsShown } from './rules-shown.ts';

const saw = (...levels: number[]): LevelTally =>
	[0, 1, 2, 3, 4, 5].map((level) => levels.filter((one) => one === level).length);

test('three colleagues are a group, two are not even a number', () => {
	const invited = { colleague: 3 };
	expect(groupsShown({ colleague: saw(2, 3, 3) }, invited)).toHaveLength(1);
	expect(groupsShown({ colleague: saw(2, 3) }, invited)).toEqual([]);
});

test('a small group goes into the larger one, and is not seen beside it', () => {
	const shown = groupsShown(
		{ colleague: saw(2, 2, 2, 3, 3), subordinate: saw(1) },
		{ colleague: 6, subordinate: 2 },
	);
	expect(shown).toEqual([{ part: 'together', tally: saw(1, 2, 2, 2, 3, 3) }]);
});

test('that nobody of an invited kind answered does not show', () => {
	const invited = { colleague: 5, subordinate: 3 };
	const none = groupsShown({ colleague: saw(2, 2, 3) }, invited);
	expect(none.map(({ part }) => part)).toEqual(['together']);
});

test('whatever was answered, no difference of two shown groups is smaller than three people', () => {
	const tally = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });
	const some = fc.integer({ min: 0, max: 5 });
	fc.assert(
		fc.property(tally, tally, some, some, (colleague, subordinate, c, s) => {
			const shown = groupsShown({ colleague, subordinate }, { colleague: c, subordinate: s });
			const sizes = shown.map((one) => one.tally.reduce((sum, n) => sum + n, 0));
			expect(sizes.every((n) => n >= 3)).toBe(true);
			const parts = shown.map(({ part }) => part);
			expect(parts.includes('together') && parts.length > 1).toBe(false);
		}),
	);
});

test('the interval of a group is that of Student, and never a point', () => {
	// t(0.975, 2) = 4.302653; variance 1/3 + 1/12 = 0.4166667; √(0.4166667 / 3) = 0.3726780
	const { level, mean, low, high } = figureOf(saw(2, 3, 3));
	expect([level, mean]).toEqual([3, 8 / 3]);
	expect(low).toBeCloseTo(8 / 3 - 1.603_504, 5);
	expect(high).toBeCloseTo(8 / 3 + 1.603_504, 5);
	const same = figureOf(saw(2, 2, 2, 2));
	expect((same.high ?? 0) - (same.low ?? 0)).toBeGreaterThan(0.5);
	expect(figureOf(saw(4))).toEqual({ n: 1, level: 4, mean: 4, low: null, high: null });
});

test('the middle of four is the lower one of the two in the middle', () => {
	expect(figureOf(saw(1, 2, 3, 4)).level).toBe(2);
});

test('who has seen too little says nothing of a competency', () => {
	const line = (indicatorId: number, level: 1 | 2, answer: 'yes' | 'no' | 'unseen') => ({
		...{ indicatorId, level, answer },
	});
	const first = [line(1, 1, 'yes'), line(2, 1, 'yes'), line(3, 1, 'yes')];
	const unseen = [line(4, 2, 'unseen'), line(5, 2, 'unseen'), line(6, 2, 'unseen')];
	expect(levelSeen([...first, ...unseen])).toBe(1);
	expect(levelSeen([line(1, 1, 'yes'), ...unseen])).toBeNull();
	expect(levelSeen([...first, line(4, 2, 'no'), line(5, 2, 'no'), line(6, 2, 'no')])).toBe(1);
});

test('a round reminds a week and two days before its end, and ends on its day', () => {
	const to = '2026-12-01' as Day;
	expect(remindsOn(to, '2026-11-24' as Day)).toBe(true);
	expect(remindsOn(to, '2026-11-25' as Day)).toBe(false);
	expect(roundState({ to, endedAt: null }, '2026-11-30' as Day)).toBe('open');
	expect(roundState({ to, endedAt: null }, to)).toBe('ending');
});

test('the own gap is measured against the largest group that is shown', () => {
	const part = (name: 'self' | 'supervisor' | 'colleague', n: number, mean: number) => ({
		...{ part: name, n, mean, level: 2 as const, low: null, high: null },
	});
	const parts = [part('self', 1, 3), part('supervisor', 1, 1), part('colleague', 4, 2.25)];
	expect(ownGap(parts)).toBe(0.75);
	expect(ownGap(parts.slice(1))).toBeNull();
});
