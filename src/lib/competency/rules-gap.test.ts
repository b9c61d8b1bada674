import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { gapBand, gapBetween, provenOn, stateOf } from './rules-gap.ts';

const today = day('2026-11-24');

test('a gap is the demanded level minus the proven one, and a surplus is none', () => {
	expect(gapBetween(3, 1)).toBe(2);
	expect(gapBetween(2, 4)).toBe(0);
});

test('gaps are none, low, medium or high', () => {
	expect([0, 1, 2, 3, 5].map(gapBand)).toEqual(['none', 'low', 'medium', 'high', 'high']);
});

test('who was never assessed has no gap yet', () => {
	expect(stateOf(2, null, today)).toBe('unassessed');
});

test('who was proven once and whose evidence ran out has lapsed', () => {
	expect(stateOf(2, { level: 2, until: today }, today)).toBe('lapsed');
	expect(provenOn({ level: 2, until: today }, today)).toBe(0);
});

test('who is proven at the demanded level has met the demand', () => {
	expect(stateOf(2, { level: 2, until: day('2026-11-25') }, today)).toBe('met');
	expect(stateOf(2, { level: 1, until: null }, today)).toBe('gap');
});
