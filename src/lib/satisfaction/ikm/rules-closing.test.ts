import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day } from '../../time/index.ts';
import { figuresOf, monthsDue } from './rules-closing.ts';
import { groupsUnder, tellsOfFew } from '../../../../tests/make/cover.ts';
import type { Cell, Joint } from './rules-shown.ts';
import { endingWith } from './span.ts';

const january = day('2026-01-01');
const joint = (month: number, serviceId: number, hour: number, answers: number): Joint => ({
	month: addMonths(january, month),
	serviceId,
	hour,
	answers,
});

/** The figures of an office as its months close one after the other. */
function closed(joints: readonly Joint[], months: number): Cell[] {
	const shown: Cell[] = [];
	for (let month = 0; month < months; month += 1) {
		const spans = endingWith(addMonths(january, month));
		const { from } = spans.at(-1)!;
		const past = joints.filter(
			(one) => one.month >= from && one.month <= addMonths(january, month),
		);
		const before = shown.filter(({ span }) => span.from >= from);
		shown.push(...figuresOf(spans, before, past));
	}
	return shown;
}
const keysOf = (cells: readonly Cell[], kind: string, dimension: string) =>
	cells
		.filter((cell) => cell.span.kind === kind && cell.dimension === dimension)
		.map(({ key }) => key);

describe('what is shown of an office when its months close', () => {
	test('a month of four answers is hidden, and so is the quarter that would tell it', () => {
		const joints = [joint(0, 1, 9, 20), joint(1, 1, 9, 20), joint(2, 1, 9, 4)];
		const shown = closed(joints, 3);
		expect(keysOf(shown, 'month', 'office')).toHaveLength(2);
		expect(keysOf(shown, 'quarter', 'office')).toEqual([]);
	});

	test('two hidden months of five answers together leave the quarter to be shown', () => {
		const joints = [joint(0, 1, 9, 20), joint(1, 1, 9, 3), joint(2, 1, 9, 4)];
		const shown = closed(joints, 3);
		expect(keysOf(shown, 'month', 'office')).toHaveLength(1);
		expect(keysOf(shown, 'quarter', 'office')).toEqual([0]);
	});

	test('with a service of three goes the next smallest, or the total would tell it', () => {
		const counts = [40, 30, 12, 3];
		const joints = [0, 1, 2].flatMap((month) =>
			counts.map((answers, at) => joint(month, at + 1, -1, at === 3 ? 1 : answers)),
		);
		expect(keysOf(closed(joints, 3), 'quarter', 'service')).toEqual([1, 2]);
	});

	test('a rare service is told of a year when its quarters were too small', () => {
		const joints = Array.from({ length: 12 }, (_, month) => [
			joint(month, 1, -1, 30),
			joint(month, 2, -1, 12),
			joint(month, 3, -1, 12),
			joint(month, 4, -1, 1),
		]).flat();
		const shown = closed(joints, 12);
		expect(keysOf(shown, 'quarter', 'service')).not.toContain(4);
		expect(keysOf(shown, 'year', 'service')).toContain(4);
	});

	test('no sum and no difference of all that is shown says anything of one to four answers', () => {
		const one = fc.record({
			month: fc.integer({ min: 0, max: 5 }),
			serviceId: fc.integer({ min: 1, max: 4 }),
			hour: fc.integer({ min: -1, max: 3 }),
			answers: fc.integer({ min: 1, max: 9 }),
		});
		fc.assert(
			fc.property(fc.array(one, { minLength: 4, maxLength: 22 }), (all) => {
				const joints = all.map((a) => joint(a.month, a.serviceId, a.hour, a.answers));
				const shown = closed(joints, 6);
				expect(tellsOfFew(groupsUnder(shown, joints))).toBe(false);
			}),
			{ numRuns: 60 },
		);
	});
});

test('months close when they are over, each once, those that were missed too', () => {
	expect(monthsDue(january, null, day('2026-03-31'))).toEqual(['2026-01-01', '2026-02-01']);
	expect(monthsDue(january, day('2026-02-01'), day('2026-04-01'))).toEqual(['2026-03-01']);
	expect(monthsDue(january, day('2026-03-01'), day('2026-04-30'))).toEqual([]);
});
