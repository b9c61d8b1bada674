import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { retirementDay } from './retirement.ts';

const today = day('2026-11-24');

test.each([
	['1980-05-14', 'pelaksana', '2038-06-01'],
	['1980-05-14', 'ahli madya', '2040-06-01'],
	['1980-12-31', 'ahli utama', '2046-01-01'],
	['1980-05-31', 'jpt pratama', '2040-06-01'],
	['1980-05-14', null, '2038-06-01'],
] as const)('born %s in a post of %s, an officer retires on %s', (born, family, retires) => {
	expect(retirementDay(day(born), family, today)).toBe(retires);
});
