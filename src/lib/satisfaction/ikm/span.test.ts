import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import {
	codeOf,
	endingWith,
	endOf,
	lastClosed,
	monthsOf,
	shifted,
	spanIn,
	spanOf,
} from './span.ts';

test('a day lies in one month, quarter, half-year and year', () => {
	const of = day('2026-11-24');
	expect(spanOf('month', of).from).toBe('2026-11-01');
	expect(spanOf('quarter', of).from).toBe('2026-10-01');
	expect(spanOf('semester', of).from).toBe('2026-07-01');
	expect(spanOf('year', of).from).toBe('2026-01-01');
	expect(endOf(spanOf('semester', of))).toBe('2027-01-01');
	expect(monthsOf(spanOf('quarter', of))).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
});

test('with June end a month, a quarter and a half-year; with December the year too', () => {
	expect(endingWith(day('2026-06-01')).map(({ kind }) => kind)).toEqual([
		'month',
		'quarter',
		'semester',
	]);
	expect(endingWith(day('2026-12-01'))).toHaveLength(4);
	expect(endingWith(day('2026-08-01'))).toHaveLength(1);
});

test('the period that is over lies before the one that runs', () => {
	expect(lastClosed('quarter', day('2026-01-01'))).toEqual({ kind: 'quarter', from: '2025-10-01' });
	expect(shifted(spanOf('year', day('2026-05-05')), -2).from).toBe('2024-01-01');
});

test('an address names a period and nothing else', () => {
	for (const code of ['2026-tw4', '2026-s2', '2026', '2026-11'])
		expect(codeOf(spanIn(code)!)).toBe(code);
	expect(['2026-tw5', '2026-13', '', null, '26-s1'].map(spanIn)).toEqual(Array(5).fill(null));
});
