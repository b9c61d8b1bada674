import { expect, test } from 'vitest';
import { aSmallTimetable } from '../../../../tests/make/timetableSmall.ts';
import type { TimetableClass } from './class.ts';
import type { TimetableOfficer } from './officer.ts';
import type { TimetableProblem } from './problem.ts';
import { pinViolations, smallClasses } from './rules-pins.ts';

const base = aSmallTimetable('0');
const [first] = base.classes;
const monday = base.horizon.from;
const session = { day: monday, from: 18, to: 22, roomId: null };
const aClass = (id: number, wish: Partial<TimetableClass> = {}): TimetableClass => ({
	...(first as TimetableClass),
	id,
	courseCode: `K${id}`,
	sessions: [session],
	seatsMin: 1,
	seatsMax: 5,
	trainerId: null,
	officeIds: null,
	fixed: null,
	...wish,
});
const anOfficer = (id: number, wish: Partial<TimetableOfficer> = {}): TimetableOfficer => ({
	id,
	officeId: 1,
	services: ['x'],
	away: [],
	jpDue: 0,
	jpCeiling: null,
	burden: 0,
	pins: [1],
	forbids: [],
	...wish,
});
function aProblem(wish: Partial<TimetableProblem>): TimetableProblem {
	const officers = wish.officers ?? [anOfficer(1)];
	const classes = wish.classes ?? [aClass(1)];
	return {
		...base,
		cover: [],
		strata: [],
		terms: { ...base.terms, budget: null, mostHalfHours: null },
		wishes: officers.flatMap(({ id }) =>
			classes.map(({ courseCode }) => ({
				officerId: id,
				courseCode,
				minutesAYear: 100,
				gap: 1,
			})),
		),
		...wish,
		officers,
		classes,
	};
}
const leave = { fromDay: monday, toDay: base.horizon.to, from: 0, to: 48, why: 'leave' } as const;

test('a pin that breaks nothing is kept in silence', () => {
	expect(pinViolations(aProblem({}))).toEqual([]);
});

test.each([
	['leave', { officers: [anOfficer(1, { away: [leave] })] }],
	['forbidden', { officers: [anOfficer(1, { forbids: [1] })] }],
	['cancelledClass', { classes: [aClass(1, { fixed: 'cancelled' })] }],
	['closedToOffice', { classes: [aClass(1, { officeIds: [2] })] }],
	['seatsMax', { officers: [anOfficer(1), anOfficer(2)], classes: [aClass(1, { seatsMax: 1 })] }],
	['jpCeiling', { officers: [anOfficer(1, { jpCeiling: 0 })] }],
	['clash', { officers: [anOfficer(1, { pins: [1, 2] })], classes: [aClass(1), aClass(2)] }],
	[
		'oneClassACourse',
		{
			officers: [anOfficer(1, { pins: [1, 2] })],
			classes: [
				aClass(1),
				aClass(2, { courseCode: 'K1', sessions: [{ ...session, from: 24, to: 26 }] }),
			],
		},
	],
	[
		'trainer',
		{
			officers: [anOfficer(1), anOfficer(2, { pins: [2] })],
			classes: [aClass(1, { trainerId: 7 }), aClass(2, { trainerId: 7 })],
		},
	],
	['cover', { cover: [{ officeId: 1, service: 'x', on: monday, from: 16, to: 20, officers: 1 }] }],
	['unknown', { officers: [anOfficer(1, { pins: [99] })] }],
	['noWish', { wishes: [] }],
	[
		'budget',
		{ classes: [aClass(1, { cost: 5_000_000 })], terms: { ...base.terms, budget: 1_000_000 } },
	],
	['burdenCap', { terms: { ...base.terms, budget: null, mostHalfHours: 2 } }],
	[
		'trialOrder',
		{
			strata: [{ name: 's', courseCode: 'K1', controlFrom: monday, treatment: [1], control: [] }],
		},
	],
] as const)('pins that cannot stand are named: %s', (rule, wish) => {
	const problem = aProblem(wish as Partial<TimetableProblem>);
	expect(pinViolations(problem).map((one) => one.rule)).toContain(rule);
});

test('a pinned class that cannot be filled is named as too small', () => {
	const problem = aProblem({ classes: [aClass(1, { seatsMin: 3 })] });
	expect(pinViolations(problem)).toEqual([]);
	expect(smallClasses(problem)).toMatchObject([{ rule: 'seatsMin', has: 1, allowed: 3 }]);
});
