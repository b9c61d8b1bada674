import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { turnOf } from './rules-team.ts';

const on = day('2026-11-24');
const turn = (officerId: number, ratedOn = null as typeof on | null) => ({
	...{ officerId, ratedOn, skippedOn: null },
});
const none = { asked: 0, after: 0 };

test('the next is whoever waits behind the last, then whoever waits at all', () => {
	const turns = [turn(1), turn(2, on), turn(3), turn(4)];
	expect(turnOf(turns, none)?.officerId).toBe(1);
	expect(turnOf(turns, { asked: 0, after: 1 })?.officerId).toBe(3);
	expect(turnOf(turns, { asked: 0, after: 4 })?.officerId).toBe(1);
	expect(turnOf([turn(1, on)], none)).toBeNull();
});

test('whoever is asked for comes, also when rated already', () => {
	expect(turnOf([turn(1), turn(2, on)], { asked: 2, after: 0 })?.officerId).toBe(2);
	expect(turnOf([turn(1)], { asked: 9, after: 0 })?.officerId).toBe(1);
});
