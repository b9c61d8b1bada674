import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from './day.ts';
import type { Day } from './day.ts';
import { contains, daysIn, gap, join, minutesIn, overlaps, period } from './period.ts';
import type { Period } from './period.ts';

const start = day('2026-01-01');
const today = day('2026-11-24');
const anyPeriod: fc.Arbitrary<Period> = fc
	.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }), fc.boolean())
	.map(([from, length, open]) =>
		period(addDays(start, from), open ? null : addDays(start, from + length)),
	);
const moments: Day[] = Array.from({ length: 95 }, (_, n) => addDays(start, n));

describe('a period', () => {
	const firstPost = period(day('2026-01-01'), day('2026-07-01'));
	const secondPost = period(day('2026-07-01'), null);

	test('ends before its last day, so a change of post leaves no day with two posts', () => {
		expect(contains(firstPost, day('2026-06-30'))).toBe(true);
		expect(contains(firstPost, day('2026-07-01'))).toBe(false);
		expect(contains(secondPost, day('2026-07-01'))).toBe(true);
		expect(overlaps(firstPost, secondPost)).toBe(false);
		expect(gap(firstPost, secondPost)).toBeNull();
	});

	test('without any moment is a fault', () => {
		expect(() => period(today, today)).toThrow(RangeError);
		expect(() => period(today, start)).toThrow(RangeError);
	});

	test('of two joined neighbours is one, and stays open if one was open', () => {
		expect(join([secondPost, firstPost])).toEqual([{ from: '2026-01-01', to: null }]);
	});

	test('that is still open counts until today, or until now', () => {
		expect(daysIn(firstPost, today)).toBe(181);
		expect(daysIn(secondPost, today)).toBe(146);
		const waiting = period(new Date('2026-11-24T01:00:00Z'), null);
		expect(minutesIn(waiting, new Date('2026-11-24T01:12:30Z'))).toBe(12.5);
	});

	test('overlaps another exactly when some day lies in both', () => {
		fc.assert(
			fc.property(anyPeriod, anyPeriod, (one, other) => {
				const shared = moments.some((m) => contains(one, m) && contains(other, m));
				expect(overlaps(one, other)).toBe(shared);
				expect(overlaps(other, one)).toBe(shared);
			}),
		);
	});

	test('and another have a gap exactly when days between them lie in neither', () => {
		fc.assert(
			fc.property(anyPeriod, anyPeriod, (one, other) => {
				const between = gap(one, other);
				expect(gap(other, one)).toEqual(between);
				if (between === null) return;
				expect(overlaps(one, between) || overlaps(other, between)).toBe(false);
				expect(join([one, between, other])).toHaveLength(1);
			}),
		);
	});

	test('joined with others covers the same days, in order and apart', () => {
		fc.assert(
			fc.property(fc.array(anyPeriod, { maxLength: 8 }), (spans) => {
				const joined = join(spans);
				for (const moment of moments)
					expect(joined.some((span) => contains(span, moment))).toBe(
						spans.some((span) => contains(span, moment)),
					);
				for (const [i, span] of joined.entries())
					if (i > 0) expect(gap(joined[i - 1] as Period, span)).not.toBeNull();
			}),
		);
	});
});
