import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import type { Observation } from './observation.ts';
import { reliability } from './reliability.ts';
import { explain } from './rules-why.ts';

const today = day('2026-11-24');
const base = { author: null, observedOn: today, expiresOn: null } as const;

test('a level tells what raised it and what lowered it', () => {
	const rated: Observation = { ...base, key: 'a', level: 4, source: 'supervisor', author: 1 };
	const tested: Observation = { ...base, key: 'b', level: 2, source: 'test' };
	const reasons = explain([rated, tested], reliability, today);
	expect(reasons.map((one) => [one.observation.key, one.direction])).toEqual([
		['b', 'lowers'],
		['a', 'raises'],
	]);
});

test('evidence tells its age and that it has expired', () => {
	const old: Observation = {
		...base,
		key: 'old',
		level: 2,
		source: 'course',
		observedOn: day('2022-11-24'),
		expiresOn: day('2025-11-24'),
	};
	expect(explain([old], reliability, today)[0]).toMatchObject({ ageInDays: 1461, expired: true });
});

test('a rating that its author replaced says so', () => {
	const first: Observation = { ...base, key: 'a', level: 2, source: 'supervisor', author: 1 };
	const second: Observation = { ...base, key: 'b', level: 2, source: 'supervisor', author: 1 };
	const reasons = explain([first, second], reliability, today);
	expect(reasons.find((one) => one.observation.key === 'a')?.replaced).toBe(true);
	expect(reasons.find((one) => one.observation.key === 'b')?.replaced).toBe(false);
});
