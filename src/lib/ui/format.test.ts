import { expect, test } from 'vitest';
import { formatChange, formatInterval, formatNumber, formatPercent } from './format.ts';

test('a number has a point for thousands and a comma for decimals in Indonesian', () => {
	expect(formatNumber(1234.5, 'id', 1)).toBe('1.234,5');
});

test('a number has a comma for thousands and a point for decimals in English', () => {
	expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5');
});

test('a negative number has a true minus sign', () => {
	expect(formatNumber(-2, 'id')).toBe('−2');
});

test('a change always shows its direction', () => {
	expect(formatChange(1.4, 'id', 1)).toBe('+1,4');
	expect(formatChange(-1.4, 'en', 1)).toBe('−1.4');
});

test('a change that rounds to zero has no direction', () => {
	expect(formatChange(-0.04, 'id', 1)).toBe('0,0');
	expect(formatChange(0.04, 'id', 1)).toBe('0,0');
});

test('a share is written in per cent', () => {
	expect(formatPercent(0.256, 'id', 1)).toBe('25,6%');
});

test('an interval is read from low to high in the words of the language', () => {
	expect(formatInterval(-2.3, -0.5, 'id', 1)).toBe('−2,3 sampai −0,5');
	expect(formatInterval(-2.3, -0.5, 'en', 1)).toBe('−2.3 to −0.5');
});
