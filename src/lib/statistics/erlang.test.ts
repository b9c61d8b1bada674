import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangTable } from '../../../tests/make/erlangTable.ts';
import { erlangB, erlangC, waitWithin } from './erlang.ts';

test.each(erlangTable)(
	'%f erlangs at %i desks wait as the tables say',
	(load, desks, busy, mustWait, waiting, meanWait, within) => {
		expect(erlangB(load, desks)).toBeCloseTo(busy, 10);
		const queue = erlangC(load, desks);
		expect(queue?.mustWait).toBeCloseTo(mustWait, 10);
		expect(queue?.waiting).toBeCloseTo(waiting, 9);
		expect(queue?.meanWait).toBeCloseTo(meanWait, 10);
		expect(waitWithin(load, desks, 0.1)).toBeCloseTo(within, 10);
	},
);

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
