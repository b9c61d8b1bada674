import { describe, expect, test } from 'vitest';
import { aSimulatedDay } from '../../../tests/make/simulatedQueue.ts';
import type { TrueOffice } from '../../../tests/make/simulatedQueue.ts';
import { almostTurn, estimateWait, rangeHeld } from './rules-wait.ts';
import type { DeskNow, QueueNow } from './wait.ts';

/** 20 visits of 300 seconds on average, standard deviation 60. */
const steady = { visits: 20, seconds: 6000, secondsSquared: 20 * 300 * 300 + 19 * 60 * 60 };
const free: DeskNow = { serves: new Set([1]), busy: null, awaySeconds: null };
const busy: DeskNow = { ...free, busy: { serviceId: 1, servedSeconds: 60 } };

const aQueue = (given: Partial<QueueNow> = {}): QueueNow => ({
	serviceId: 1,
	priority: false,
	ahead: [],
	desks: [busy],
	due: [],
	pace: new Map([[1, steady]]),
	traffic: { seconds: 7200, priorities: new Map(), left: 0, waitedSeconds: 3600 },
	record: { estimates: 0, held: 0 },
	...given,
});
const estimate = (given: Partial<QueueNow> = {}) => {
	const wait = estimateWait(aQueue(given));
	if (!wait) throw new Error('a desk is open');
	return wait;
};

describe('the expected wait', () => {
	test('is the work ahead, shared by the desks that may do it', () => {
		const one = estimate({ ahead: [1, 1, 1, 1], desks: [busy] });
		const two = estimate({ ahead: [1, 1, 1, 1], desks: [busy, busy] });
		expect(one.minutes).toBeGreaterThan(22);
		expect(one.minutes).toBeLessThan(32);
		expect(two.minutes).toBeLessThan(0.65 * one.minutes);
		expect(two).toMatchObject({ ahead: 4, desks: 2, measured: true });
	});

	test('is short where a desk is free and nobody is ahead', () => {
		expect(estimate({ desks: [free] })).toMatchObject({ low: 0, minutes: 0, high: 2 });
	});

	test('is not told when no open desk may give the service', () => {
		expect(estimateWait(aQueue({ desks: [] }))).toBeNull();
		expect(estimateWait(aQueue({ desks: [{ ...free, serves: new Set([2]) }] }))).toBeNull();
	});

	test('is not longer for people whom only other desks serve', () => {
		const other: DeskNow = { ...free, serves: new Set([2]) };
		expect(estimate({ desks: [busy, other] }).minutes).toBe(
			estimate({ ahead: [2, 2, 2, 2, 2], desks: [busy, other] }).minutes,
		);
	});

	test('counts on an officer who is expected back from a break', () => {
		const away: DeskNow = { ...free, awaySeconds: 900 };
		expect(estimate({ desks: [away] }).low).toBeGreaterThanOrEqual(15);
	});

	test('counts a booking that has not checked in yet', () => {
		const due = [1, 2, 3].map(() => ({ serviceId: 1, inSeconds: 60 }));
		expect(estimate({ ahead: [1, 1], due }).minutes).toBeGreaterThan(
			estimate({ ahead: [1, 1] }).minutes + 5,
		);
	});

	test('says when an office has too few visits to be measured', () => {
		const few = new Map([[1, { ...steady, visits: 9 }]]);
		expect(estimate({ pace: few }).measured).toBe(false);
	});

	test('grows with the queue, and its range holds it', () => {
		for (const desks of [[busy], [busy, busy, free]])
			for (let length = 0; length < 40; length += 4) {
				const wait = estimate({ ahead: Array<number>(length).fill(1), desks });
				const longer = estimate({ ahead: Array<number>(length + 4).fill(1), desks });
				expect(longer.minutes).toBeGreaterThanOrEqual(wait.minutes);
				expect(wait.low).toBeLessThanOrEqual(wait.minutes);
				expect(wait.high).toBeGreaterThanOrEqual(wait.minutes);
			}
	});

	test('gives a wider range where ranges held too rarely', () => {
		const ahead = Array<number>(12).fill(1);
		const usual = estimate({ ahead });
		const wider = estimate({ ahead, record: { estimates: 100, held: 80 } });
		expect(wider.high - wider.low).toBeGreaterThan(usual.high - usual.low);
	});

	test('held when the call came in the minutes that were told', () => {
		const range = { low: 4, high: 9 };
		expect(rangeHeld(range, 3 * 60 + 30)).toBe(true);
		expect(rangeHeld(range, 3 * 60 + 29)).toBe(false);
		expect(rangeHeld(range, 9 * 60 + 29)).toBe(true);
		expect(rangeHeld(range, 9 * 60 + 30)).toBe(false);
	});

	test('asks into the waiting room with two people ahead, or ten minutes at most', () => {
		const state = 'waiting';
		expect(almostTurn({ state, ahead: 2, wait: { high: 30 } })).toBe(true);
		expect(almostTurn({ state, ahead: 3, wait: { high: 11 } })).toBe(false);
		expect(almostTurn({ state, ahead: 5, wait: { high: 10 } })).toBe(true);
		expect(almostTurn({ state, ahead: 0, wait: null })).toBe(false);
		expect(almostTurn({ state: 'served', ahead: 0, wait: { high: 1 } })).toBe(false);
	});

	test('is the same when asked again', () => {
		expect(estimate({ ahead: [1, 1] })).toEqual(estimate({ ahead: [1, 1] }));
	});

	test('takes less than two milliseconds of processor time with sixty people ahead', () => {
		const desks = Array.from({ length: 8 }, () => busy);
		const now = aQueue({ ahead: Array<number>(60).fill(1), desks });
		for (let warm = 0; warm < 20; warm += 1) estimateWait(now);
		const times = Array.from({ length: 21 }, () => {
			const from = process.threadCpuUsage();
			estimateWait(now);
			const { user, system } = process.threadCpuUsage(from);
			return (user + system) / 1000;
		});
		const middle = times.toSorted((a, b) => a - b)[10] ?? Infinity;
		console.log(`An estimate with 60 people ahead takes ${middle.toFixed(2)} ms`);
		expect(middle).toBeLessThan(2);
	});
});

describe('in simulated offices whose truth is known', () => {
	const population = { minutes: 8, variation: 0.5, share: 5 };
	const civil = { minutes: 14, variation: 0.6, share: 2 };
	const letters = { minutes: 5, variation: 0.45, share: 3 };
	const permits = { minutes: 20, variation: 0.8, share: 1 };
	const ordinary = { day: 0.05, officer: 0.12, history: 150 };
	const offices: Record<string, TrueOffice> = {
		'one desk, quiet': {
			...ordinary,
			services: [population, letters],
			officers: [[0, 1]],
			arrivalsAnHour: 5,
		},
		'one desk, crowded': {
			...ordinary,
			services: [population, letters],
			officers: [[0, 1]],
			arrivalsAnHour: 9,
		},
		'three desks, one for all': {
			...ordinary,
			services: [population, civil, letters],
			officers: [[0, 1, 2], [0, 2], [2]],
			arrivalsAnHour: 17,
		},
		'three desks, overcrowded': {
			...ordinary,
			services: [population, civil, letters],
			officers: [
				[0, 1, 2],
				[0, 2],
				[0, 2],
			],
			arrivalsAnHour: 24,
		},
		'eight desks, four skills': {
			...ordinary,
			services: [population, civil, letters, permits],
			officers: [[0, 1, 2, 3], [0, 1], [0, 2], [0, 2], [0], [1, 3], [2], [0, 1, 2]],
			arrivalsAnHour: 48,
		},
		'little history, uneven officers': {
			...ordinary,
			day: 0.1,
			officer: 0.25,
			history: 15,
			services: [population, civil],
			officers: [[0, 1], [0, 1], [0]],
			arrivalsAnHour: 19,
		},
	};

	test('ranges of a nominal 90 % hold 80 to 95 % of the visits that had to wait', () => {
		const all = { visits: 0, held: 0, width: 0 };
		for (const [name, office] of Object.entries(offices)) {
			const own = { visits: 0, held: 0, width: 0 };
			for (let day = 0; day < 500 / office.arrivalsAnHour; day += 1)
				for (const { now, waited } of aSimulatedDay(`${name} ${day}`, office, aQueue().record)) {
					if (waited < 60) continue;
					const wait = estimateWait(now);
					if (!wait) throw new Error('every service has a desk');
					own.visits += 1;
					own.held += Number(rangeHeld(wait, waited));
					own.width += wait.high - wait.low;
				}
			const share = own.held / own.visits;
			console.log(
				`${name}: ${(100 * share).toFixed(1)} % of ${own.visits} visits in their range, ${(own.width / own.visits).toFixed(1)} minutes wide`,
			);
			expect(share).toBeGreaterThan(0.8);
			expect(share).toBeLessThan(0.95);
			all.visits += own.visits;
			all.held += own.held;
		}
		console.log(`All: ${((100 * all.held) / all.visits).toFixed(1)} % of ${all.visits} visits`);
	});
});
