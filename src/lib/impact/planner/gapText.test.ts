import { expect, test } from 'vitest';
import { gapText } from './gapText.ts';

test('a proven gap is never told smaller than it is', () => {
	expect(gapText(0.00003, 'id')).toBe('0,01%');
	expect(gapText(0.0006, 'id')).toBe('0,06%');
	expect(gapText(0.01234, 'id')).toBe('1,24%');
	expect(gapText(0, 'id')).toBe('0,00%');
});
