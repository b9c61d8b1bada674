import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB, erlangC, waitWithin } from './erlang.ts';

/** Exact values: load, desks, all busy (B), must wait (C), people waiting, wait ≤ a tenth of a service. */
test.each([
	[0.5, 1, 0.3333333333333333, 0.5, 0.5, 0.524385287749643],
	[0.8, 2, 0.1509433962264151, 0.22857142857142856, 0.1523809523809524, 0.797275328750364],
	[2, 3, 0.21052631578947367, 0.4444444444444444, 0.8888888888888888, 0.5978500364284625],
	[5, 7, 0.1205186350734296, 0.324149949173288, 0.81037487293322, 0.7346084680031644],
	[10, 12, 0.11973918844482515, 0.44938822429827086, 2.2469411214913544, 0.6320720406958997],
	[20, 21, 0.13143603117296018, 0.7606418187137672, 15.212836374275344, 0.3117428207048585],
	[50, 55, 0.05374881212575822, 0.38454731793292857, 3.8454731793292853, 0.766760261563417],
	[100, 120, 0.005690054606869933, 0.03319589535475705, 0.16597947677378527, 0.995507424099871],
	[180, 200, 0.010324995204982297, 0.09447121817759081, 0.8502409635983174, 0.987214710930228],
])('%f erlangs at %i desks wait as the tables say', (load, desks, b, c, waiting, within) => {
	expect(erlangB(load, desks)).toBeCloseTo(b, 12);
	const queue = erlangC(load, desks);
	expect(queue?.mustWait).toBeCloseTo(c, 10);
	expect(queue?.waiting).toBeCloseTo(waiting, 8);
	expect((queue?.meanWait ?? 0) * load).toBeCloseTo(waiting, 8);
	expect(waitWithin(load, desks, 0.1)).toBeCloseTo(within, 10);
});

test('desks that cannot carry the load have no steady queue', () => {
	expect(erlangC(3, 3)).toBeNull();
	expect(waitWithin(4, 3, 100)).toBe(0);
});

test('one desk more never makes anybody wait longer', () => {
	const load = fc.double({ min: 0.1, max: 50, noNaN: true });
	fc.assert(
		fc.property(load, fc.integer({ min: 1, max: 20 }), (erlangs, extra) => {
			const desks = Math.floor(erlangs) + extra;
			const now = erlangC(erlangs, desks)?.meanWait ?? 0;
			expect(erlangC(erlangs, desks + 1)?.meanWait).toBeLessThan(now);
		}),
	);
});
