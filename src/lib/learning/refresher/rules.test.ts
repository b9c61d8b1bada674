import { expect, test } from 'vitest';
import { addDays, day } from '../../time/index.ts';
import { renewedUntil } from './rules-refresher.ts';

const term = { endsOn: day('2028-03-10'), months: 24, windowDays: 90 };

test('in the window a refresher goes on from the old end, so that nobody loses by being early', () => {
	expect(renewedUntil(term, day('2028-02-01'))).toBe('2030-03-10');
	expect(renewedUntil(term, addDays(term.endsOn, -90))).toBe('2030-03-10');
	expect(renewedUntil(term, addDays(term.endsOn, -1))).toBe('2030-03-10');
});

test('before the window it renews nothing', () => {
	expect(renewedUntil(term, addDays(term.endsOn, -91))).toBeNull();
});

test('after the end the new term begins on the day of the refresher', () => {
	expect(renewedUntil(term, term.endsOn)).toBe('2030-03-10');
	expect(renewedUntil(term, day('2029-01-31'))).toBe('2031-01-31');
});
