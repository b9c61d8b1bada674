import { expect, test } from 'vitest';
import { neverVisited, pageOf } from '../journeys/visited.ts';

test('every page of the product was visited by some journey', () => {
	expect(neverVisited()).toEqual([]);
});

test('a path is told from a page with a parameter', () => {
	expect(pageOf('/layanan')).toBe('/(citizen)/layanan');
	expect(pageOf('/layanan/DK-KTP-02')).toBe('/(citizen)/layanan/[code]');
	expect(pageOf('/saya/belajar/X/kuis')).toBe('/(officer)/saya/belajar/[code]/kuis');
	expect(pageOf('/tidak-ada')).toBe(null);
});
