import { expect, test } from 'vitest';
import { lineOf, oneForEachStep, type CourseDemand } from './rules-year.ts';

const office = { officeId: 1, lacking: 4, levels: 5, hoursDue: 2, visitsAYear: 1000 };
const waiting = { mid: 600, low: 300, high: 900 };
const demand: CourseDemand = {
	courseCode: 'A',
	competencyCode: 'T.A',
	level: 2,
	jp: 8,
	offices: [{ ...office, waiting }],
	costASeat: 200_000,
	minutesEffect: null,
	pointsEffect: null,
};
const grounds = {
	rule: 'r',
	officersTrained: 20,
	officersCompared: 20,
	observations: 900,
	preTrendP: 0.5,
	status: 'estimated',
	level: 0.9,
} as const;
const minutes = { ...grounds, measure: 'minutes', estimate: -0.5, low: -0.8, high: -0.2 } as const;

test('a line says seats, hours, cost and what the first qualified officers save', () => {
	expect(lineOf(demand)).toMatchObject({
		seats: 4,
		hours: 24,
		cost: 800_000,
		minutes: waiting,
		points: null,
		reason: { minutesFrom: 'value', lacking: 4, levels: 5, hoursDue: 2 },
	});
});

test('a measured effect adds what all who learn save on the visits they serve', () => {
	const line = lineOf({ ...demand, minutesEffect: { id: 7, effect: minutes } });
	expect(line?.minutes).toEqual({ mid: 600 + 2000, low: 300 + 800, high: 900 + 3200 });
	expect(line?.reason).toMatchObject({ minutesFrom: 'both', effectId: 7 });
});

test('no line for a course that surely harms, or that two people need', () => {
	const slower = { ...minutes, estimate: 0.5, low: 0.2, high: 0.8 };
	expect(lineOf({ ...demand, minutesEffect: { id: 7, effect: slower } })).toBeNull();
	expect(lineOf({ ...demand, offices: [{ ...office, lacking: 2, waiting }] })).toBeNull();
});

test('of two courses to the same level the one with a known effect is proposed, else the shorter', () => {
	const long = { ...demand, courseCode: 'B', jp: 12 };
	expect(oneForEachStep([long, demand]).map(({ courseCode }) => courseCode)).toEqual(['A']);
	const proven = { ...long, minutesEffect: { id: 7, effect: minutes } };
	expect(oneForEachStep([demand, proven]).map(({ courseCode }) => courseCode)).toEqual(['B']);
});
