import { expect, test } from 'vitest';
import { waitOutcome } from './rules-outcome.ts';

test('a sure change is told by its size, one that may go either way with its signs', () => {
	const shorter = { value: -3.3, low: -3.5, high: -3.2 };
	expect(waitOutcome(shorter)).toEqual({ kind: 'shorter', low: 3.2, high: 3.5 });
	expect(waitOutcome({ value: 2, low: 1, high: 3 })).toEqual({ kind: 'longer', low: 1, high: 3 });
	const unsure = waitOutcome({ value: 0.1, low: -0.2, high: 0.3 });
	expect(unsure).toEqual({ kind: 'unsure', low: -0.2, high: 0.3 });
});

test('what changes nothing at all is not called uncertain', () => {
	expect(waitOutcome({ value: 0, low: 0, high: 0 }).kind).toBe('none');
});
