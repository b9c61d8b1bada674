import { expect, test } from 'vitest';
import { areasOf } from './audience.ts';

test('a person moves between the public pages and the pages of each duty, in a fixed order', () => {
	expect(areasOf(['leader', 'officer'])).toEqual(['citizen', 'officer', 'leader']);
});

test('a citizen is offered no choice of parts', () => {
	expect(areasOf([])).toEqual([]);
});

test('an unknown role opens no part', () => {
	expect(areasOf(['visitor'])).toEqual([]);
});
