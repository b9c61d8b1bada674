import { describe, expect, test } from 'vitest';
import type { Hall, HallCall, HallScreen } from './hall.ts';
import { hallGroups, onScreen, unsaid } from './rules-hall.ts';

const call = (number: number, deskNumber: number, at: number, prefix = 'A'): HallCall => ({
	prefix,
	number,
	deskNumber,
	callName: number === 7 ? 'Sari' : null,
	at,
});
const hall: Hall = {
	officeId: 1,
	closedFrom: null,
	code: 'KANTOR',
	name: 'UP PMPTSP Kelurahan Contoh',
	opens: '07:30',
	closes: '16:00',
	day: '2026-11-24',
	screens: [],
	calls: [call(8, 2, 3000, 'B'), call(7, 1, 2000), call(6, 3, 1000)],
	groups: hallGroups([{ prefix: 'A', number: 9, priority: null }], ['A', 'B']),
};
const screen = (wish: Partial<HallScreen>): HallScreen => ({
	code: 'lobi',
	name: 'Lobi',
	desks: [],
	prefixes: [],
	speaks: true,
	showsNames: true,
	...wish,
});

describe('who is next', () => {
	test('stands in the order of the queue, three of each letter', () => {
		const queue = [5, 1, 2, 3, 4].map((number) => ({
			prefix: 'A',
			number,
			priority: number === 5 ? ('elderly' as const) : null,
		}));
		const [group] = hallGroups(queue, ['A']);
		expect(group?.waiting).toBe(5);
		expect(group?.next.map(({ number }) => number)).toEqual([5, 1, 2]);
	});

	test('shows that the rule puts a citizen first, and not why', () => {
		const [group] = hallGroups([{ prefix: 'A', number: 1, priority: 'pregnant' }], []);
		expect(group?.next).toEqual([{ number: 1, first: true }]);
	});

	test('keeps the place of a letter that nobody waits with', () => {
		expect(hall.groups.map(({ prefix, waiting }) => [prefix, waiting])).toEqual([
			['A', 1],
			['B', 0],
		]);
	});
});

describe('a screen', () => {
	test('without choice shows the whole hall', () => {
		expect(onScreen(hall, screen({}))).toEqual(hall);
		expect(onScreen(hall, null)).toBe(hall);
	});

	test('shows only the desks and letters that it stands for', () => {
		expect(onScreen(hall, screen({ desks: [1, 2] })).calls.map(({ number }) => number)).toEqual([
			8, 7,
		]);
		const letterB = onScreen(hall, screen({ prefixes: ['B'] }));
		expect(letterB.calls.map(({ number }) => number)).toEqual([8]);
		expect(letterB.groups.map(({ prefix }) => prefix)).toEqual(['B']);
	});

	test('keeps names to itself where the head of office wants it', () => {
		const names = onScreen(hall, screen({ showsNames: false })).calls.map((one) => one.callName);
		expect(names).toEqual([null, null, null]);
	});
});

describe('the voice', () => {
	test('says the calls that a screen has not heard, the oldest first', () => {
		expect(unsaid(hall.calls, 1000, 4000).map(({ number }) => number)).toEqual([7, 8]);
	});

	test('says a call again, because it is a newer call', () => {
		expect(unsaid([call(7, 1, 5000)], 3000, 5000)).toHaveLength(1);
	});

	test('does not say what is older than a minute after a screen was cut off', () => {
		expect(unsaid(hall.calls, 0, 62_500).map(({ number }) => number)).toEqual([8]);
	});
});
