import { expect, test } from 'vitest';
import { anOfficeModel, aSeat } from '../../../../tests/make/twinOffice.ts';
import { Play } from './play.ts';
import { replicate } from './replicate.ts';
import { sceneOf } from './scene.ts';
import { simulateDay } from './simulateDay.ts';

const busy = anOfficeModel({
	days: [{ visits: 160, seats: [aSeat(), aSeat({ levels: { 'T.A': 2 } }), aSeat()] }],
	patience: 7200,
	noShow: { chance: 0.05, seconds: 180 },
	hold: { chance: 0.05, seconds: 300 },
	more: 0.1,
	callSeconds: 20,
	seatingSeconds: 30,
});

test('the same seed gives the same day, another seed another one', () => {
	expect(simulateDay(busy, 4)).toEqual(simulateDay(busy, 4));
	expect(simulateDay(busy, 5)).not.toEqual(simulateDay(busy, 4));
});

test('nobody is lost: whoever took a number was served, not there, gave up or went home', () => {
	for (let seed = 0; seed < 20; seed += 1) {
		const visits = simulateDay(busy, seed);
		expect(visits.every(({ outcome }) => outcome.length > 0)).toBe(true);
		expect(visits.every(({ taken, called, ended }) => taken <= (called ?? ended))).toBe(true);
	}
});

test('every number ends once, also of whoever waits again for a further service', () => {
	const seats = [aSeat({ levels: { 'T.A': 2 } }), aSeat({ levels: { 'T.B': 2 } })];
	const model = { ...busy, days: [{ visits: 120, seats }], patience: 900, more: 0.4 };
	const scene = sceneOf(model);
	const play = new Play(scene);
	const [day] = scene.days;
	const ends: number[] = [];
	const count = (visit: number) => (ends[visit] = (ends[visit] ?? 0) + 1);
	let again = 0;
	if (day) play.run(day, 7, { called: count, gone: count, more: () => (again += 1) });
	expect(again).toBeGreaterThan(0);
	expect(ends).toEqual(Array(play.crowd.count).fill(1));
});

test('a seat has one citizen at a time, and only for services that it has proven', () => {
	const visits = simulateDay({ ...busy, more: 0 }, 9);
	for (const seat of [0, 1, 2]) {
		const own = visits.filter((visit) => visit.seat === seat);
		own.sort((a, b) => (a.called ?? 0) - (b.called ?? 0));
		for (const [at, visit] of own.entries())
			expect(visit.called ?? 0).toBeGreaterThanOrEqual(own[at - 1]?.ended ?? 0);
		if (seat === 1) expect(own.every(({ serviceId }) => serviceId === 1)).toBe(true);
	}
});

test("people waiting on average = arrivals an hour × mean wait (Little's law)", () => {
	const visits = simulateDay(busy, 3);
	let area = 0;
	let instants = 0;
	for (let now = 27_000; now < 61_200; now += 5) {
		area += visits.filter(
			({ taken, called, ended }) => taken <= now && now < (called ?? ended),
		).length;
		instants += 1;
	}
	const span = 61_200 - 27_000;
	const waits = visits.map(({ taken, called, ended }) => (called ?? ended) - taken);
	const meanWait = waits.reduce((sum, one) => sum + one, 0) / waits.length;
	expect(area / instants).toBeCloseTo((visits.length / span) * meanWait, 1);
});

test('the figures of replications are those of their days', () => {
	const model = { ...busy, more: 0 };
	const one = replicate(model, { replications: 1, seed: 3 });
	const visits = simulateDay(model, 3);
	const called = visits.filter((visit) => visit.called !== null);
	const waits = called.map((visit) => ((visit.called ?? 0) - visit.taken) / 60);
	const left = visits.filter(({ outcome }) => outcome === 'left').length;
	expect(one.visits).toBe(visits.length);
	expect(one.estimates.wait.value).toBeCloseTo(waits.reduce((a, b) => a + b, 0) / waits.length, 9);
	expect(one.estimates.left.value).toBe(left);
	expect(one.estimates.within.value).toBeCloseTo(
		waits.filter((wait) => wait <= 15).length / visits.length,
		9,
	);
});

test('a break takes the seat away, after the citizen of the moment', () => {
	const rest = [43_200, 46_800] as const;
	const seats = [aSeat({ breaks: [rest] })];
	const visits = simulateDay(
		anOfficeModel({ days: [{ visits: 60, seats }], crowdSpread: null }),
		1,
	);
	const inBreak = visits.filter(
		({ called }) => called !== null && called >= rest[0] && called < rest[1],
	);
	const before = visits.filter(({ called, ended }) => (called ?? 0) < rest[0] && ended > rest[0]);
	expect(inBreak).toHaveLength(0);
	const back = (before[0]?.ended ?? rest[0]) + 3600;
	const after = visits.filter(({ called }) => (called ?? 0) >= rest[1]);
	expect(Math.min(...after.map(({ called }) => called ?? Infinity))).toBeGreaterThanOrEqual(back);
});

test('whoever still waits at the last call goes home unserved', () => {
	const seats = [aSeat()];
	const model = anOfficeModel({ days: [{ visits: 200, seats }], lastCall: 57_600 });
	const home = simulateDay(model, 1).filter(({ outcome }) => outcome === 'unserved');
	expect(home.length).toBeGreaterThan(20);
	expect(home.every(({ ended }) => ended === 57_600)).toBe(true);
});
