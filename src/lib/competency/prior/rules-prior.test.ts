import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { levelRecognised, recognisedUntil } from './rules-prior.ts';

test('two of three indicators recognise the claimed level, and a refusal shows no lower one', () => {
	expect(levelRecognised(3, ['yes', 'yes', 'no'])).toBe(3);
	expect(levelRecognised(3, ['yes', 'partly', 'no'])).toBe(0);
	expect(levelRecognised(3, [])).toBe(0);
});

test('recognised learning holds for three years, or through the last day of its documents', () => {
	const decidedOn = day('2026-11-24');
	expect(recognisedUntil(decidedOn, null)).toBe('2029-11-24');
	expect(recognisedUntil(decidedOn, day('2027-02-28'))).toBe('2027-03-01');
	expect(recognisedUntil(decidedOn, day('2040-01-01'))).toBe('2029-11-24');
	expect(recognisedUntil(decidedOn, day('2029-11-23'))).toBe('2029-11-24');
});
