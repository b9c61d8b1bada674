import { expect, test } from 'vitest';
import { addDays, day } from '../../time/index.ts';
import { trusted } from '../reliability.ts';
import { trendOf } from './trend.ts';

const today = day('2026-11-24');
const seen = (level: 1 | 3, daysAgo: number) => ({
	key: `test-${daysAgo}`,
	level,
	author: null,
	...trusted('test', addDays(today, -daysAgo)),
});

test('the trend of a year rises with what was shown later, and knows nothing before the first evidence', () => {
	const risen = trendOf([seen(1, 500), seen(3, 20)], today);
	expect(risen.values).toHaveLength(13);
	expect(risen.values[0]).toBeLessThan(2);
	expect(risen.change).toBeGreaterThan(0.5);
	const fresh = trendOf([seen(3, 20)], today);
	expect(fresh.values.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => null));
	expect(fresh.change).toBeNull();
});

test('without new evidence the level fades towards the middle, not down', () => {
	expect(trendOf([seen(1, 500)], today).change).toBeGreaterThan(0);
});
