import { expect, test } from 'vitest';
import { byteRange } from './fileRange.server.ts';

test('a player asks for a part, from the end or from a place on, and gets what is there', () => {
	expect(byteRange('bytes=100-', 300)).toEqual({ from: 100, to: 299 });
	expect(byteRange('bytes=0-99', 300)).toEqual({ from: 0, to: 99 });
	expect(byteRange('bytes=-50', 300)).toEqual({ from: 250, to: 299 });
	expect(byteRange('bytes=0-9999', 300)).toEqual({ from: 0, to: 299 });
});

test('a part that lies outside is refused, and what is no part is all', () => {
	expect(byteRange('bytes=300-', 300)).toBeNull();
	expect(byteRange('bytes=200-100', 300)).toBeNull();
	expect(byteRange(null, 300)).toBe('all');
	expect(byteRange('bytes=0-1,5-6', 300)).toBe('all');
});
