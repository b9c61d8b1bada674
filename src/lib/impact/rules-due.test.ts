import { expect, test } from 'vitest';
import { isDue } from './index.ts';

const now = new Date('2026-11-24T10:00:00+07:00');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

test('a small group of services follows each answer', () => {
	expect(isDue(null, now)).toBe(true);
	expect(isDue({ at: now, observations: 18_000 }, now)).toBe(true);
});

test('that of a whole city rests until the next day', () => {
	expect(isDue({ at: hoursAgo(1), observations: 900_000 }, now)).toBe(false);
	expect(isDue({ at: hoursAgo(21), observations: 900_000 }, now)).toBe(true);
});

test('a group of more than a hundred thousand visits rests twelve minutes between the answers of a peak hour', () => {
	const judged = { at: hoursAgo(11 / 60), observations: 143_000 };
	expect(isDue(judged, now)).toBe(false);
	expect(isDue({ ...judged, at: hoursAgo(13 / 60) }, now)).toBe(true);
});
