import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import type { Observation } from './observation.ts';
import { trusted } from './reliability.ts';
import { explain } from './rules-why.ts';

const today = day('2026-11-24');

test('a level tells what raised it and what lowered it', () => {
	const rated: Observation = { key: 'a', level: 4, author: 1, ...trusted('supervisor', today) };
	const tested: Observation = { key: 'b', level: 2, author: null, ...trusted('test', today) };
	const reasons = explain([rated, tested], today);
	expect(reasons.map((one) => [one.observation.key, one.direction])).toEqual([
		['b', 'lowers'],
		['a', 'raises'],
	]);
});

test('evidence tells its age and that it has expired', () => {
	const old: Observation = {
		key: 'old',
		level: 2,
		author: null,
		...trusted('course', day('2022-11-24')),
	};
	expect(explain([old], today)[0]).toMatchObject({ ageInDays: 1461, expired: true });
});

test('a rating that its author replaced says so', () => {
	const first: Observation = { key: 'a', level: 2, author: 1, ...trusted('supervisor', today) };
	const second: Observation = { key: 'b', level: 2, author: 1, ...trusted('supervisor', today) };
	const reasons = explain([first, second], today);
	expect(reasons.find((one) => one.observation.key === 'a')?.replaced).toBe(true);
	expect(reasons.find((one) => one.observation.key === 'b')?.replaced).toBe(false);
});
